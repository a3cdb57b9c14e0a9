import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Message, type MessageBus, sessionBus } from 'dbus-next'
import type { Clock } from '../../ports/clock'

/** A real D-Bus session for one test. It can go away and come back at the same address. */
export interface PrivateBus {
  readonly address: string
  start(): Promise<void>
  stop(): Promise<void>
  /** A connection for another program on the bus, until this bus ends. */
  connect(): Promise<MessageBus>
  /** Makes the bus start this program when somebody calls the name. */
  startable(name: string, program: string): Promise<void>
  remove(): Promise<void>
}

/** Without D-Bus these tests cannot run. */
export const hasDbus = canRun('dbus-daemon')

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export function privateBus(): PrivateBus {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-bus-'))
  const socket = join(folder, 'bus')
  const config = join(folder, 'session.conf')
  writeFileSync(
    config,
    `<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <servicedir>${folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`,
  )
  let daemon: ChildProcess | null = null
  const address = `unix:socket=${socket}`

  async function stop(): Promise<void> {
    if (daemon === null) return
    const ended = new Promise((resolve) => daemon?.once('exit', resolve))
    daemon.kill('SIGKILL')
    await ended
    daemon = null
    rmSync(socket, { force: true })
  }

  function connect(): Promise<MessageBus> {
    const bus = sessionBus({ busAddress: address })
    // The connection ends with the daemon, which is expected.
    bus.on('error', () => undefined)
    return new Promise((resolve) => bus.on('connect', () => resolve(bus)))
  }

  return {
    address,
    start() {
      const args = [`--config-file=${config}`, '--nofork', '--print-address=1']
      const started = spawn('dbus-daemon', args, { stdio: ['ignore', 'pipe', 'ignore'] })
      daemon = started
      return new Promise((resolve, reject) => {
        started.stdout.once('data', () => resolve())
        started.once('exit', (code) => reject(new Error(`dbus-daemon ended with code ${code}`)))
      })
    },
    stop,
    connect,
    async startable(name, program) {
      const lines = ['[D-BUS Service]', `Name=${name}`, `Exec=${program}`]
      writeFileSync(join(folder, `${name}.service`), lines.join('\n'))
      const bus = await connect()
      const destination = 'org.freedesktop.DBus'
      const place = { destination, path: '/org/freedesktop/DBus', interface: destination }
      await bus.call(new Message({ ...place, member: 'ReloadConfig' }))
    },
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Real time, but a wait of one second takes a hundredth of one. */
export const hastyClock: Clock = {
  now: () => '2026-11-22T16:00:00.000Z',
  timeZone: () => 'America/Lima',
  every(seconds, callback) {
    const timer = setInterval(callback, seconds * 50)
    return () => clearInterval(timer)
  },
}
