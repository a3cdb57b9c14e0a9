import { OPERATOR_NAMES } from '../../../domain/operators/operators'
import type { Texts } from '../../texts'
import type { operators as source } from '../../zh-CN/operators/operators'

export const operators: Texts<typeof source> = {
  ...OPERATOR_NAMES,
  other: 'Other operator',
}
