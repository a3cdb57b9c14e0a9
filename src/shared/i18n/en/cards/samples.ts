import type { Texts } from '../../texts'
import type { samples as source } from '../../zh-CN/cards/samples'

export const samples: Texts<typeof source> = {
  labels: {
    main: 'Sample: main number',
    bank: 'Sample: bank text messages',
    family: 'Sample: family number',
    spare: 'Sample: spare number',
  },
  note: 'A sample card with a made-up number. Try anything with it; one click removes it.',
  plan: 'Plain top-up',
}
