import type { ReceiptType } from '@shared/domain/receipts/receiptTypes'

const LONGEST_LABEL = 40

/**
 * Makes a text safe as part of a file name on every system: no separators, no characters that Windows
 * refuses, nothing invisible, no dots or spaces at the ends. Empty when nothing is left.
 */
export function namePart(text: string): string {
  return [...text.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, ' ')]
    .slice(0, LONGEST_LABEL)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
}

/**
 * The name of a receipt in an archive, which file managers sort by day: `receipts/2026-11-20 WhatsApp
 * 003.png`.
 */
export function packedReceiptName(
  date: string,
  label: string,
  count: number,
  type: ReceiptType,
): string {
  const parts = [date, namePart(label), String(count).padStart(3, '0')]
  return `receipts/${parts.filter(Boolean).join(' ')}.${type}`
}
