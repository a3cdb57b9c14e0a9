import * as v from 'valibot'
import {
  FinishedImportSchema,
  ImportChoicesSchema,
  ImportViewSchema,
  RowsPageSchema,
  RowsRequestSchema,
  UndoneImportSchema,
} from '../../domain/imports/importView'
import { ExportOutcomeSchema, LanguageSchema } from '../models'
import { nothing, fileName, fileBytes } from './parts'

export const importChannels = {
  /** Opens the system's dialog, reads the file and previews its import. */
  'import:choose': { request: nothing, response: v.nullable(ImportViewSchema) },
  'import:drop': { request: v.object({ fileName, bytes: fileBytes }), response: ImportViewSchema },
  'import:remap': {
    request: v.object({ choices: ImportChoicesSchema }),
    response: ImportViewSchema,
  },
  /** A part of the preview, which can have a hundred thousand rows. */
  'import:rows': { request: RowsRequestSchema, response: RowsPageSchema },
  /** Writes everything that the preview showed, or nothing. */
  'import:apply': { request: nothing, response: FinishedImportSchema },
  'import:undo': { request: nothing, response: UndoneImportSchema },
  /** The last import while it can be undone. */
  'import:last': { request: nothing, response: v.nullable(FinishedImportSchema) },
  'import:saveRefused': {
    request: v.object({ language: LanguageSchema }),
    response: ExportOutcomeSchema,
  },
  /** Closes the file and cancels reading it. */
  'import:close': { request: nothing, response: nothing },
} as const
