import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardPath, leadsOutside, partOf, receiptPath, unreadablePath } from './backupPart'

const SHA = 'ab'.padEnd(64, '0')

describe('the paths of a backup', () => {
  it('say what a file is', () => {
    expect(partOf(cardPath('card-one1'))).toEqual({ kind: 'card', cardId: 'card-one1' })
    expect(partOf(receiptPath(SHA, 'pdf'))).toEqual({ kind: 'receipt', sha256: SHA, type: 'pdf' })
    expect(partOf(unreadablePath('settings.json'))).toEqual({ kind: 'unreadable' })
  })

  it.each([
    'cards/short.json',
    'cards/a/b-long-id.json',
    `receipts/cd/${SHA}.pdf`,
    `receipts/ab/${SHA}.exe`,
    'unreadable/unreadable/settings.json',
    'unreadable/receipts/x.png',
    'settings.json/',
    'Settings.json',
    'manifest.json',
  ])('have no %s', (path) => {
    expect(partOf(path)).toBeNull()
  })

  it('never lead out of the folder, whatever stands in an archive', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '',
      'cards',
      'receipts',
      'unreadable',
      'card-one.json',
      '/',
      '\\',
      'C:',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom('/', '\\'),
        (pieces, between) => {
          const path = pieces.join(between)
          if (partOf(path) !== null) expect(leadsOutside(path)).toBe(false)
        },
      ),
    )
  })
})
