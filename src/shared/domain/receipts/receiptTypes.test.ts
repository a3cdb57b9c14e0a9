import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../i18n/load'
import { LANGUAGES } from '../settings/languages'
import { RECEIPT_EXTENSIONS, RECEIPT_TYPES, factsOf } from './receiptTypes'

describe('a type of receipt', () => {
  it.each(RECEIPT_TYPES)('%s is kept under its own ending', (type) => {
    expect(factsOf(type).extensions[0]).toBe(type)
  })

  it('shares its ending with no other', () => {
    expect(new Set(RECEIPT_EXTENSIONS).size).toBe(RECEIPT_EXTENSIONS.length)
  })

  it.each(LANGUAGES)('is named where receipts are added, in %s', async (language) => {
    const { errors, receipts, exports } = await loadMessages(language)
    for (const type of RECEIPT_TYPES) {
      const { label, isPrinted } = factsOf(type)
      expect(receipts.hint).toContain(label)
      expect(errors['file-type']).toContain(label)
      if (!isPrinted) expect(exports.receiptPage.unprintable).toContain(label)
    }
  })
})
