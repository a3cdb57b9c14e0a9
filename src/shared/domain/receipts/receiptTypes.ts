import * as v from 'valibot'

/** What people take a receipt for. */
export const RECEIPT_KINDS = ['picture', 'pdf', 'text'] as const
export type ReceiptKind = (typeof RECEIPT_KINDS)[number]

interface ReceiptTypeFacts {
  /** What people call it, in any language. */
  readonly label: string
  readonly kind: ReceiptKind
  /** How names of such files end; the first is the one that the library gives them. */
  readonly extensions: readonly string[]
  /** What the `file-type` library calls it by its bytes; plain text has no such mark. */
  readonly detectedAs: readonly string[]
  /** Under which the window is given its bytes. */
  readonly mediaType: string
  /** Can the window draw it? Chromium cannot decode HEIC. */
  readonly isShown: boolean
  readonly isPrinted: boolean
}

/** All that differs from one type of receipt to another. A new type is one entry here. */
const RECEIPT_TYPE_FACTS = {
  png: {
    label: 'PNG',
    kind: 'picture',
    extensions: ['png'],
    // An animated PNG is a PNG for every viewer.
    detectedAs: ['png', 'apng'],
    mediaType: 'image/png',
    isShown: true,
    isPrinted: true,
  },
  jpg: {
    label: 'JPEG',
    kind: 'picture',
    extensions: ['jpg', 'jpeg'],
    detectedAs: ['jpg'],
    mediaType: 'image/jpeg',
    isShown: true,
    isPrinted: true,
  },
  webp: {
    label: 'WebP',
    kind: 'picture',
    extensions: ['webp'],
    detectedAs: ['webp'],
    mediaType: 'image/webp',
    isShown: true,
    isPrinted: true,
  },
  heic: {
    label: 'HEIC',
    kind: 'picture',
    extensions: ['heic', 'heif'],
    detectedAs: ['heic'],
    mediaType: 'image/heic',
    isShown: false,
    isPrinted: false,
  },
  pdf: {
    label: 'PDF',
    kind: 'pdf',
    extensions: ['pdf'],
    detectedAs: ['pdf'],
    mediaType: 'application/pdf',
    isShown: true,
    isPrinted: true,
  },
  txt: {
    label: 'TXT',
    kind: 'text',
    extensions: ['txt'],
    detectedAs: [],
    mediaType: 'text/plain; charset=utf-8',
    isShown: true,
    isPrinted: true,
  },
} as const satisfies Readonly<Record<string, ReceiptTypeFacts>>

export type ReceiptType = keyof typeof RECEIPT_TYPE_FACTS

export const RECEIPT_TYPES = Object.keys(RECEIPT_TYPE_FACTS) as readonly ReceiptType[]
export const ReceiptTypeSchema = v.picklist(RECEIPT_TYPES)

export function factsOf(type: ReceiptType): ReceiptTypeFacts {
  return RECEIPT_TYPE_FACTS[type]
}

/** How names of receipts may end, lower case and without the dot. */
export const RECEIPT_EXTENSIONS = RECEIPT_TYPES.flatMap((type) => factsOf(type).extensions)

/** The type of which it is true; null when there is none. */
export function receiptTypeWith(isSo: (facts: ReceiptTypeFacts) => boolean): ReceiptType | null {
  return RECEIPT_TYPES.find((type) => isSo(factsOf(type))) ?? null
}
