import { OPERATOR_NAMES } from '../../../domain/operators/operators'
export const operators = {
  ...OPERATOR_NAMES,
  other: '其他运营商',
}
