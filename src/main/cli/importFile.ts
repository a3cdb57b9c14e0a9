import { isAbsolute } from 'node:path'
import { type Result, success } from '@shared/contract/result'
import {
  ImportCountsSchema,
  PlannedRowSchema,
  writesNothing,
} from '@shared/domain/imports/importOutcome'
import { SHORT_ORDERS, type ShortOrder } from '@shared/domain/imports/importDate'
import type { ImportView, TableView } from '@shared/domain/imports/importView'
import * as v from 'valibot'
import type { ImportService } from '../services/imports/importService'

/** No system takes a longer one. */
const LONGEST_PATH = 32_767

/** An import request, from this process or from another process of the same user. */
export const ImportRequestSchema = v.object({
  /** An absolute path: the app was started in another folder than the command. */
  path: v.pipe(
    v.string(),
    v.maxLength(LONGEST_PATH),
    v.check((path) => isAbsolute(path) && !path.includes('\0')),
  ),
  isTrial: v.boolean(),
  dates: v.nullable(v.picklist(SHORT_ORDERS)),
})
export type ImportRequest = v.InferOutput<typeof ImportRequestSchema>

const { line, label, number, issues } = PlannedRowSchema.entries

export const ImportAnswerSchema = v.object({
  fileName: v.string(),
  isTrial: v.boolean(),
  counts: ImportCountsSchema,
  /** The first refused rows; `counts` says how many there are. */
  refused: v.array(v.object({ line, label, number, issues })),
  /** A date that can be read in more than one way; nothing was written then. */
  question: v.nullable(
    v.object({ example: v.string(), orders: v.array(v.picklist(SHORT_ORDERS)) }),
  ),
  missingReceipts: v.number(),
})
export type ImportAnswer = v.InferOutput<typeof ImportAnswerSchema>

const MOST_REFUSED = 500
const LONGEST_CELL = 200

type Imports = Pick<ImportService, 'open' | 'remap' | 'rows' | 'apply' | 'close'>

/**
 * Opens a file, plans its import and writes it, all or nothing. Writes nothing for a trial run or when
 * a question is open.
 */
export async function importFile(
  imports: Imports,
  { path, isTrial, dates }: ImportRequest,
): Promise<Result<ImportAnswer>> {
  try {
    const view = await planned(imports, path, dates)
    if (!view.ok) return view
    const { fileName, counts, table } = view.data
    const page = await imports.rows({ outcome: 'refused', from: 0, count: MOST_REFUSED })
    if (!page.ok) return page
    const refused = page.data.rows.map(({ line, label, number, issues }) => ({
      line,
      label,
      number,
      issues: issues.map((issue) => ({ ...issue, cell: issue.cell.slice(0, LONGEST_CELL) })),
    }))
    const question = questionOf(table)
    const answer = { fileName, isTrial, counts, refused, question, missingReceipts: 0 }
    if (isTrial || question !== null || isEmpty(view.data)) return success(answer)
    const done = await imports.apply()
    return done.ok ? success({ ...answer, missingReceipts: done.data.missingReceipts }) : done
  } finally {
    imports.close()
  }
}

async function planned(
  imports: Imports,
  path: string,
  dates: ShortOrder | null,
): Promise<Result<ImportView>> {
  const opened = await imports.open({ path })
  if (!opened.ok || dates === null) return opened
  const { table } = opened.data
  if (table === null || table.questions.length === 0) return opened
  const { sheet, header, columns, orders, questions } = table
  const isAsked = (shape: 'long' | 'short') => questions.some((asked) => asked.shape === shape)
  const remapped = await imports.remap({
    sheet,
    header,
    fields: columns.map(({ field }) => field),
    orders: {
      long: isAsked('long') && dates !== 'ymd' ? dates : orders.long,
      short: isAsked('short') ? dates : orders.short,
    },
    excluded: [],
  })
  return remapped
}

function questionOf(table: TableView | null): ImportAnswer['question'] {
  const [question] = table?.questions ?? []
  if (question === undefined) return null
  return { example: question.example, orders: question.choices.map(({ order }) => order) }
}

function isEmpty({ counts }: ImportView): boolean {
  return writesNothing(counts)
}
