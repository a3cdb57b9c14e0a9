import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'
import { ExportOptionsSchema } from '../../domain/exports/exportOptions'
import { ExportPreviewSchema } from '../../domain/exports/exportPreview'
import { ExportOutcomeSchema } from '../models'
import { nothing } from './parts'

export const historyChannels = {
  'history:export': {
    request: v.object({ options: ExportOptionsSchema }),
    response: ExportOutcomeSchema,
  },
  /** The first rows as they would be written, and the number of rows. */
  'history:preview': {
    request: v.object({ options: ExportOptionsSchema }),
    response: ExportPreviewSchema,
  },
  /** Cancels the export under way; nothing of its file stays. */
  'history:cancelExport': { request: nothing, response: nothing },
  /** Repeats the last export into the same folder; `not-found` when nothing was exported before. */
  'history:exportAgain': { request: nothing, response: ExportOutcomeSchema },
  'history:showExport': { request: v.object({ exportId: IdSchema }), response: nothing },
} as const
