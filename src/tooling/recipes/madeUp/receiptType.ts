import { type MadeUp, before } from './madeUp'

export const receiptType: MadeUp = {
  recipe: 'A receipt type',
  name: 'gif',
  first: [
    before(
      'shared/domain/receipts/receiptTypes.ts',
      '  pdf: {\n',
      `  gif: {
    label: 'GIF',
    kind: 'picture',
    extensions: ['gif'],
    detectedAs: ['gif'],
    mediaType: 'image/gif',
    isShown: true,
    isPrinted: true,
  },
`,
    ),
  ],
  asked: [],
  rest: [],
}
