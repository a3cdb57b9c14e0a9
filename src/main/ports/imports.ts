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

/** A file to import: a path that the user chose, or the bytes of a dropped file. */
export type ImportFile =
  { readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }

/** An opened file and the plan of its import. Writes nothing. */
export interface ImportDesk {
  /** Null `choices`: use what the file itself suggests. */
  plan(choices: ImportChoices | null, context: Omit<SessionContext, 'newId'>): Promise<ImportView>
  rows(request: RowsRequest): Promise<RowsPage>
  /** Some of the cards that would be written, from that one on; none behind the last. */
  documents(from: number): Promise<readonly CardDocument[]>
  refused(): Promise<{ readonly titles: readonly string[]; readonly rows: readonly RefusedRow[] }>
  /** A receipt in the file, by its hash; null when it is not there. */
  receipt(sha256: string): Promise<Uint8Array | null>
  /** Also while reading: pending calls reject. */
  close(): void
}

/** `onProgress` gets the progress of reading and of later planning, from 0 to 1. */
export type OpenImportDesk = (
  file: ImportFile,
  onProgress: (done: number) => void,
) => { readonly desk: Promise<Result<ImportDesk>>; readonly cancel: () => void }

/** Writes many cards as one step: all or none, even if the power is cut in between. */
export interface ImportJournal {
  /** `import-stale` when a card has changed since the plan. */
  write(
    changes: readonly { readonly before: CardDocument | null; readonly after: CardDocument }[],
    about: FinishedImport,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<FinishedImport>>
  /** The last import while it can be undone, also one of an earlier run. */
  last(): FinishedImport | null
  /** True while an undo may have to put this card back, also when nobody can read which cards those are. */
  isHolding(cardId: string): boolean
  /** Ends the time in which the last import can be undone. */
  letGo(): void
  /** Puts back every card that is still as the import left it. */
  undo(): Promise<Result<UndoneImport>>
}
