import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { desktopEntry, desktopEntryValues, execValue } from './desktopEntry'

/**
 * Parses an `Exec` value as the specification says: unescape the value, expand field codes, split into
 * words.
 */
function wordsOf(value: string): string[] {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', s: ' ', '\\': '\\' }
  const line = value.replace(/\\(.)/g, (whole, letter: string) => escapes[letter] ?? whole)
  const words: string[] = []
  for (const [, quoted, plain] of line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/gs)) {
    words.push((quoted?.replace(/\\(["`$\\])/g, '$1') ?? plain ?? '').replaceAll('%%', '%'))
  }
  return words
}

describe('a command line in a desktop entry', () => {
  it.each([
    [['/usr/bin/keepline', '--at-login'], '/usr/bin/keepline --at-login'],
    [['/opt/My Apps/keepline'], '"/opt/My Apps/keepline"'],
    [['/home/李雷/保号簿'], '"/home/李雷/保号簿"'],
    [['/a/100%/b'], '"/a/100%%/b"'],
    [['/a"b'], String.raw`"/a\\"b"`],
    [['/a$HOME`id`'], String.raw`"/a\\$HOME\\` + '`id' + String.raw`\\` + '`"'],
    [['C:\\a'], String.raw`"C:\\\\a"`],
    [['~/a;b&c|d'], '"~/a;b&c|d"'],
    [['a\nb'], String.raw`"a\nb"`],
  ])('quotes %j', (command, value) => {
    expect(execValue(command)).toBe(value)
  })

  it('comes back word for word, whatever a path holds', () => {
    const character = fc.constantFrom(...Array.from(' "\'`$\\%~;&|<>()[]{}*?#=\n\té中a-/'))
    const word = fc.string({ unit: character, minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (command) => {
        expect(wordsOf(execValue(command))).toEqual(command)
        const entry = desktopEntry({ Name: 'Keepline', Exec: execValue(command) })
        expect(wordsOf(desktopEntryValues(entry).get('Exec') ?? '')).toEqual(command)
      }),
      { numRuns: 1_000 },
    )
  })
})

it('reads an entry that others have edited', () => {
  const text =
    '# mine\n[Desktop Entry]\nName = A\nName[zh]=B\nHidden=true\n[Desktop Action x]\nExec=no\n'
  expect([...desktopEntryValues(text)]).toEqual([
    ['Name', 'A'],
    ['Name[zh]', 'B'],
    ['Hidden', 'true'],
  ])
})
