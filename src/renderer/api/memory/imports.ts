import type { Api } from '@shared/contract/api'
import { type Result, failure, success } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { delimiterOf, parseDelimited } from '@shared/domain/imports/delimitedText'
import { sourceOfJson } from '@shared/domain/imports/importJson'
import { ImportSession, type ImportSource } from '@shared/domain/imports/importSession'
import type { FinishedImport, ImportChoices, ImportView } from '@shared/domain/imports/importView'
import type { World } from './world'

/** Text files only: workbooks and archives can be read only in the main process. */
export function memoryImports(world: World): Api['import'] {
  let opened: { readonly session: ImportSession; view: ImportView } | null = null
  let last: {
    readonly about: FinishedImport
    readonly former: readonly CardDocument[]
    readonly written: number
  } | null = null

  const plan = (session: ImportSession, choices: ImportChoices | null) =>
    session.plan(choices, {
      documents: world.documents,
      now: world.now(),
      timeZone: world.info.timeZone,
      newId: world.newId,
    })
  const open = (fileName: string, text: string): Result<ImportView> => {
    const source = sourceIn(text)
    if (source === null) return failure('import-format', { fileName })
    const session = new ImportSession(fileName, source)
    opened = { session, view: plan(session, null) }
    return success(opened.view)
  }
  return {
    choose: () =>
      world.answer('import:choose', () => {
        const file = world.fileToImport
        return file === null ? success(null) : open(file.fileName, file.text)
      }),
    drop: ({ fileName, bytes }) =>
      world.answer('import:drop', () => open(fileName, new TextDecoder().decode(bytes))),
    remap: ({ choices }) =>
      world.answer('import:remap', () => {
        if (opened === null) return failure('not-found')
        opened.view = plan(opened.session, choices)
        return success(opened.view)
      }),
    rows: (request) =>
      world.answer('import:rows', () =>
        opened ? success(opened.session.rows(request)) : failure('not-found'),
      ),
    apply: () =>
      world.answer('import:apply', () => {
        if (opened === null) return failure('not-found')
        const { fileName, counts } = opened.view
        const about = { fileName, counts, importedAt: world.now(), missingReceipts: 0 }
        const documents = opened.session.documents()
        last = { about, former: world.documents, written: documents.length }
        world.save(...documents)
        return success(about)
      }),
    undo: () =>
      world.answer('import:undo', () => {
        if (last === null) return failure('not-found')
        const { written } = last
        const now = world.documents
        world.replace(
          last.former,
          now.map(({ card }) => card.id),
        )
        last = null
        return success({ undone: written, kept: 0 })
      }),
    last: () => world.answer('import:last', () => success(last?.about ?? null)),
    saveRefused: () =>
      world.answer('import:saveRefused', () =>
        success(world.exported('rows.csv', opened?.view.counts.rows.refused ?? 0)),
      ),
    close: () =>
      world.answer('import:close', () => {
        opened = null
        return success(undefined)
      }),
  }
}

function sourceIn(text: string): ImportSource | null {
  if (!/^\s*[{[]/.test(text)) {
    const delimiter = delimiterOf(text)
    const sheets = [{ name: '', cells: parseDelimited(text, delimiter) }]
    return { what: 'tables', sheets, encoding: 'UTF-8', delimiter }
  }
  try {
    const source = sourceOfJson(JSON.parse(text))
    return source === 'newer' ? null : source
  } catch {
    return null
  }
}
