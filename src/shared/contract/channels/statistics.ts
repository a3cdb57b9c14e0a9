import * as v from 'valibot'
import { ChartPictureSchema } from '../../domain/statistics/chartPicture'
import { ExportOutcomeSchema } from '../models'

export const statisticsChannels = {
  /** Saves a drawn chart; null when the dialog was cancelled. */
  'statistics:saveChart': {
    request: v.object({
      title: v.pipe(v.string(), v.maxLength(200)),
      picture: ChartPictureSchema,
    }),
    response: ExportOutcomeSchema,
  },
} as const
