import { SOURCES } from '@shared/domain/sources'

const HOSTS: ReadonlySet<string> = new Set(
  Object.values(SOURCES).map(({ url }) => new URL(url).host),
)

/** True for an https address on the host of one of our sources, without a password in it. */
export function isKnownLink(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === 'https:' && HOSTS.has(host) && username === '' && password === ''
}
