import { describe, expect, it } from 'vitest'
import { OPERATORS } from '@shared/domain/operators/operators'
import { SOURCES } from '@shared/domain/operators/sources'
import { isKnownLink } from './linkHosts'

describe('a link to a source', () => {
  it.each(Object.values(SOURCES).map(({ url }) => url))('opens %s', (url) => {
    expect(isKnownLink(url)).toBe(true)
  })

  it.each(Object.values(OPERATORS).flatMap(({ contacts }) => contacts.linesUnderYourId ?? []))(
    "opens the operator's page %s",
    (url) => {
      expect(isKnownLink(url)).toBe(true)
    },
  )

  it.each([
    ['an unknown host', 'https://example.com/'],
    ['a host that only begins like ours', 'https://bitel.com.pe.example.com/'],
    ['our host as a user name', 'https://bitel.com.pe@example.com/'],
    ['a password in the address', 'https://user:secret@bitel.com.pe/'],
    ['another port', 'https://bitel.com.pe:8443/'],
    ['no encryption', 'http://bitel.com.pe/'],
    ['a file', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['a program', 'ms-settings:privacy'],
    ['no address', 'bitel'],
  ])('is refused for %s', (_reason, url) => {
    expect(isKnownLink(url)).toBe(false)
  })
})
