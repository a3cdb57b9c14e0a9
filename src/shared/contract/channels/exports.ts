import * as v from 'valibot'
import { IdSchema } from '../../domain/base/id'
import {
  ExportMemorySchema,
  ExportScheduleSchema,
  ExportPresetSchema,
} from '../../domain/exports/exportMemory'
import { ExportOutcomeSchema } from '../models'
import { nothing } from './parts'

export const exportChannels = {
  'exports:read': { request: nothing, response: ExportMemorySchema },
  /** Without an id a new preset is created. */
  'exports:savePreset': {
    request: v.object({ ...ExportPresetSchema.entries, id: v.nullable(IdSchema) }),
    response: v.object({ presetId: IdSchema }),
  },
  'exports:deletePreset': {
    request: v.object({ presetId: IdSchema }),
    response: nothing,
  },
  'exports:setDefault': {
    request: v.object({ presetId: v.nullable(IdSchema) }),
    response: nothing,
  },
  /** The schedule. `validation` when it is to run and no folder was chosen. */
  'exports:plan': { request: v.object({ plan: ExportScheduleSchema }), response: nothing },
  /** Asks with the system's dialog where the schedule is to write; gives where it writes now. */
  'exports:chooseFolder': {
    request: nothing,
    response: v.object({ folder: v.nullable(v.string()) }),
  },
  'exports:runNow': { request: nothing, response: ExportOutcomeSchema },
} as const
