import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The address of the D-Bus session bus in the form that dbus-next handles without native code, or null
 * when there is none. `unix:path=` and `unix:abstract=` become `unix:socket=`, which it passes to
 * node:net.
 */
export function sessionBusAddress(
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): string | null {
  for (const address of (env['DBUS_SESSION_BUS_ADDRESS'] ?? '').split(';')) {
    const [transport, parameters = ''] = address.split(/:(.*)/s)
    if (transport !== 'unix') continue
    const pairs = parameters.split(',').map((pair) => pair.split('=', 2))
    const valueOf = (name: string) => pairs.findLast(([key]) => key === name)?.[1]
    const path = valueOf('path')
    const abstract = valueOf('abstract')
    if (path !== undefined) return `unix:socket=${decodeURIComponent(path)}`
    // An abstract socket's name begins with a NUL byte.
    if (abstract !== undefined) return `unix:socket=\0${decodeURIComponent(abstract)}`
  }
  const usual = env['XDG_RUNTIME_DIR'] && join(env['XDG_RUNTIME_DIR'], 'bus')
  return usual && exists(usual) ? `unix:socket=${usual}` : null
}
