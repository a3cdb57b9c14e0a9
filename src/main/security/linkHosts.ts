import { OPERATOR_PAGES } from '@shared/domain/operators/operator'
import { OPERATORS } from '@shared/domain/operators/operators'
import { SOURCES } from '@shared/domain/operators/sources'

const OPENED = [
  ...Object.values(SOURCES).map(({ url }) => url),
  ...Object.values(OPERATORS).flatMap(({ contacts }) =>
    OPERATOR_PAGES.flatMap((page) => contacts[page] ?? []),
  ),
]

const HOSTS: ReadonlySet<string> = new Set(OPENED.map((url) => new URL(url).host))

/**
 * True for an https address on a host of our sources or of the operators, without a user name or
 * password in it.
 */
export function isKnownLink(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === 'https:' && HOSTS.has(host) && username === '' && password === ''
}
