import * as v from 'valibot'
import { bitel } from './bitel/bitel'
import { claro } from './claro/claro'
import { entel } from './entel/entel'
import { movistar } from './movistar/movistar'
import type { Operator } from './operator'
import { other } from './other/other'

/** Every operator, in the order of every list. A new one is its folder and a line here. */
const ALL = { claro, movistar, entel, bitel, other } as const satisfies Readonly<
  Record<string, Operator>
>

export type OperatorId = keyof typeof ALL
export const OPERATORS: Readonly<Record<OperatorId, Operator>> = ALL
export const OPERATOR_IDS = Object.keys(ALL) as readonly OperatorId[]
export const OperatorIdSchema = v.picklist(OPERATOR_IDS, 'operator.invalid')

/** The operators of which something is known. */
export type KnownOperatorId = Exclude<OperatorId, 'other'>
export const KNOWN_OPERATOR_IDS = OPERATOR_IDS.filter((id) => id !== 'other')

/** Their trade names, which are the same in every language. */
export const OPERATOR_NAMES = Object.fromEntries(
  KNOWN_OPERATOR_IDS.map((id) => [id, OPERATORS[id].profile.name ?? id]),
) as Readonly<Record<KnownOperatorId, string>>
