import { describe, expect, it } from 'vitest'
import { commandOf } from './commandOf'

const problemIn = (...words: string[]) => {
  const parsed = commandOf(words)
  return parsed?.ok === false ? parsed.problem : null
}

describe('the command line', () => {
  it('without a command wants the window', () => {
    expect(commandOf([])).toBeNull()
    expect(commandOf(['--data-dir=/x', '--lang=es'])).toBeNull()
    expect(commandOf(['--data-dir', '/x'])).toBeNull()
  })

  it.each(['keepline://card/abcdefgh', '/home/li/卡.txt', '%u', '.'])(
    'leaves what a desktop hands over, as %s, to the window',
    (word) => {
      expect(commandOf([word])).toBeNull()
    },
  )

  it('takes a slip of the keyboard for a mistake, not for a wish for the window', () => {
    expect(problemIn('exprot')).toEqual({ code: 'unknownCommand', word: 'exprot' })
  })

  it('asks for help in each of its ways', () => {
    const ofExport = { ok: true, command: { name: 'help', topic: 'export' } }
    expect(commandOf(['help', 'export'])).toEqual(ofExport)
    expect(commandOf(['export', '--help'])).toEqual(ofExport)
    expect(commandOf(['-h'])).toEqual({ ok: true, command: { name: 'help', topic: null } })
  })

  it('takes the format of an export from the name of the file', () => {
    const parsed = commandOf([
      'export',
      '--out',
      'a.XLSX',
      '--data-dir',
      'd',
      '--card',
      'A',
      '--card=B',
    ])
    expect(parsed).toMatchObject({
      ok: true,
      command: { format: 'xlsx', out: 'a.XLSX', cards: ['A', 'B'], replaces: false },
    })
  })

  it('restores everything, or the one card that is named', () => {
    const restore = (...words: string[]) => commandOf(['restore', '00000012_day', ...words])
    const all = { name: 'restore', snapshotId: '00000012_day', card: null, isTrial: false }
    expect(restore()).toEqual({ ok: true, command: { ...all, isJson: false } })
    expect(restore('--card', '微信', '--dry-run', '--json')).toEqual({
      ok: true,
      command: { ...all, card: '微信', isTrial: true, isJson: true },
    })
    expect(commandOf(['snapshots', '--json'])).toMatchObject({ command: { isJson: true } })
  })

  it('takes a passphrase from a file or from what is typed, never from the command line', () => {
    const backup = (...words: string[]) => commandOf(['backup', 'stick', ...words])
    expect(backup('--verify', '--passphrase-stdin')).toMatchObject({
      command: { path: 'stick', onlyVerifies: true, passphrase: { from: 'stdin' } },
    })
    expect(backup('--passphrase-file', 'p.txt')).toMatchObject({
      command: { onlyVerifies: false, passphrase: { from: 'file', path: 'p.txt' } },
    })
    expect(problemIn('backup', 'stick', '--passphrase', 'secret')).toMatchObject({
      code: 'unknownOption',
    })
  })

  it.each([
    [['export'], 'missingOption', '--out'],
    [['export', '--out', 'a.doc'], 'format', 'doc'],
    [['export', '--out', 'a.csv', '--from', '2026-02-30'], 'date', '2026-02-30'],
    [
      ['export', '--out', 'a.csv', '--from', '2026-02-02', '--to', '2026-02-01'],
      'date',
      '2026-02-01',
    ],
    [['export', '--out', 'a.csv', '--columns', 'date,date'], 'columns', 'date,date'],
    [['export', '--out', 'a.csv', '--language', 'fr'], 'language', 'fr'],
    [['export', '--out'], 'missingValue', '--out'],
    [['import'], 'fileMissing', 'import'],
    [['import', 'a.csv', 'b.csv'], 'tooMuch', 'b.csv'],
    [['import', 'a.csv', '--dates', 'dym'], 'dates', 'dym'],
    [['due', '--within', 'soon'], 'number', 'soon'],
    [['due', '--jsn'], 'unknownOption', '--jsn'],
    [['backup'], 'backupMissing', 'backup'],
    [['backup', 'a', 'b'], 'tooMuch', 'b'],
    [
      ['backup', 'a', '--passphrase-stdin', '--passphrase-file', 'b'],
      'twoPassphrases',
      '--passphrase-stdin',
    ],
    [['check', 'all'], 'tooMuch', 'all'],
    [['snapshots', 'all'], 'tooMuch', 'all'],
    [['restore'], 'snapshotMissing', 'restore'],
    [['restore', '00000001_day', '微信'], 'tooMuch', '微信'],
    [['restore', '00000001_day', '--card', ''], 'missingValue', '--card'],
    [['restore', '00000001_day', '--force'], 'unknownOption', '--force'],
  ])('says what is wrong with %j', (words, code, word) => {
    expect(problemIn(...words)).toEqual({ code, word })
  })
})
