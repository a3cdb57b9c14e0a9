import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namePart, packedReceiptName } from './packedName'

describe('the name of a receipt in a pack', () => {
  it('tells the day, the card and a number that keeps the order', () => {
    expect(packedReceiptName('2026-11-20', '银行 Perú', 7, 'png')).toBe(
      'receipts/2026-11-20 银行 Perú 007.png',
    )
  })

  it('does without a label of which nothing can stand in a name', () => {
    expect(packedReceiptName('2026-11-20', '///', 1, 'pdf')).toBe('receipts/2026-11-20 001.pdf')
  })

  it('is not cut within a character', () => {
    expect(namePart('😀'.repeat(60))).toBe('😀'.repeat(40))
  })
})

describe('security: zip slip', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\Windows', 'Windows'],
    ['C:\\x', 'C x'],
    ['/root/.ssh', 'root .ssh'],
    ['a\0b\nc', 'a b c'],
    ['凭证\u202egnp.exe', '凭证 gnp.exe'],
    ['-rf ~', 'rf ~'],
    ['...', ''],
  ])('a label cannot lead out of the folder: %j', (label, name) => {
    expect(namePart(label)).toBe(name)
  })

  it('whatever the label is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        const name = packedReceiptName('2026-11-20', label, 1, 'png')
        expect(name).toMatch(/^receipts\/2026-11-20 [^/\\:*?"<>|\p{Cc}]*001\.png$/u)
        expect(name.split('/')).toHaveLength(2)
      }),
    )
  })
})
