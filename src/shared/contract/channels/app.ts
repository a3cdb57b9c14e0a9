import * as v from 'valibot'
import { OPERATOR_PAGES } from '../../domain/operators/operator'
import { OperatorIdSchema } from '../../domain/operators/operators'
import { AppInfoSchema, DestinationSchema } from '../models'
import { nothing } from './parts'

export const appChannels = {
  'app:info': { request: nothing, response: AppInfoSchema },
  'app:openDataFolder': { request: nothing, response: nothing },
  /** The window is drawn and takes input. Returns the destination that was requested before, if any. */
  'app:ready': { request: nothing, response: v.nullable(DestinationSchema) },
  /** Opens a source of a fact in the user's browser. */
  'links:openSource': { request: v.object({ sourceId: v.string() }), response: nothing },
  /** Opens a page of the operator's own site in the user's browser; `not-found` when we know none. */
  'links:openOperator': {
    request: v.object({ operator: OperatorIdSchema, page: v.picklist(OPERATOR_PAGES) }),
    response: nothing,
  },
} as const
