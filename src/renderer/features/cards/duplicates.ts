import { type DoubleCard, doubleOf } from '@shared/domain/cards/cardChanges'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CardInput } from '@shared/domain/cards/cardInput'
import { parsePhoneNumber } from '@shared/domain/cards/phoneNumber'
import { readIccid } from '@shared/domain/cards/simIdentity'

/** The fields that no two cards may share. */
export const UNIQUE_FIELDS = ['number', 'iccid'] as const
export type UniqueField = (typeof UNIQUE_FIELDS)[number]

/** The other card with the typed value; null while it cannot be parsed. */
export function duplicateIn(
  field: UniqueField,
  input: CardInput,
  documents: readonly CardDocument[],
  exceptCardId: string | null,
): DoubleCard | null {
  if (input[field].trim() === '') return null
  const number = field === 'number' ? parsePhoneNumber(input.number) : ''
  const iccid = field === 'iccid' ? readIccid(input.iccid).value : null
  return typeof number === 'string' ? doubleOf(documents, { number, iccid }, exceptCardId) : null
}
