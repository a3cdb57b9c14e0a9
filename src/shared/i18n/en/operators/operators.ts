import type { Texts } from '../../texts'
import type { operators as source } from '../../zh-CN/operators/operators'

export const operators: Texts<typeof source> = {
  claro: 'Claro',
  movistar: 'Movistar',
  entel: 'Entel',
  bitel: 'Bitel',
  other: 'Other operator',
}
