import type { Result } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { RefusedRow, SessionContext } from '@shared/domain/imports/importSession'
import type {
  FinishedImport,
  ImportChoices,
  ImportView,
  RowsPage,
  RowsRequest,
  UndoneImport,
} from '@shared/domain/imports/importView'

/** A file to import: by the path the user chose, or by the bytes that were dropped. */
export type ImportFile =
  { readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }

/** An opened file: how it is read and what would become of it. It writes nothing. */
export interface ImportDesk {
  /** Null choices: as the file itself says. */
  plan(choices: ImportChoices | null, context: Omit<SessionContext, 'newId'>): Promise<ImportView>
  rows(request: RowsRequest): Promise<RowsPage>
  /** Some of the cards that would be written, from that one on; none behind the last. */
  documents(from: number): Promise<readonly CardDocument[]>
  refused(): Promise<{ readonly titles: readonly string[]; readonly rows: readonly RefusedRow[] }>
  /** A receipt that came along, by its hash; null when it did not. */
  receipt(sha256: string): Promise<Uint8Array | null>
  /** Also in the middle of reading: what is under way fails. */
  close(): void
}

/** `onProgress` hears the share that is done, also of later planning. */
export type OpenImportDesk = (
  file: ImportFile,
  onProgress: (done: number) => void,
) => { readonly desk: Promise<Result<ImportDesk>>; readonly cancel: () => void }

/** Writes many cards as one: all of them or none, also when the power is cut in between. */
export interface ImportJournal {
  /** `import-stale` when a card is no longer the one it was planned on. */
  write(
    changes: readonly { readonly before: CardDocument | null; readonly after: CardDocument }[],
    about: FinishedImport,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<FinishedImport>>
  /** The last import, as long as it can be undone; also one of an earlier run. */
  last(): FinishedImport | null
  /** Puts every card back that is still as the import left it. */
  undo(): Promise<Result<UndoneImport>>
}
