import type { ExportOutcome, StagedReceipt, Staging } from '@shared/contract/models'
import { type AppError, type Result, failure, success } from '@shared/contract/result'
import type { Receipt } from '@shared/domain/receipts/receipt'
import { type ReceiptPlace, findReceipt } from '@shared/domain/receipts/receiptChanges'
import type { Desktop, Dialogs } from '../../ports/desktop'
import type { ExportFiles } from '../../ports/exports'
import type { ReceiptLibrary } from '../../ports/receipts'
import type { CardRepository } from '../../ports/records'
import type { ExportPlaces } from '../exports/exportPlaces'

export interface ReceiptService {
  choose(): Promise<Result<Staging>>
  stage(fileName: string, bytes: Uint8Array): Promise<Result<Staging>>
  /** Those of the given files that are still staged. */
  staged(stagedIds: readonly string[]): Promise<Result<StagedReceipt[]>>
  discard(stagedIds: readonly string[]): Promise<Result<undefined>>
  /** `file-missing` when the library has lost it, `no-viewer` when nothing opens it. */
  open(place: ReceiptPlace): Promise<Result<undefined>>
  showInFolder(place: ReceiptPlace): Promise<Result<undefined>>
  /** Null when the user closed the dialog without choosing a place. */
  saveCopy(place: ReceiptPlace): Promise<Result<ExportOutcome>>
}

interface Needs {
  readonly cards: CardRepository
  readonly receipts: ReceiptLibrary
  readonly dialogs: Dialogs
  readonly desktop: Desktop
  readonly files: Pick<ExportFiles, 'write'>
  readonly places: ExportPlaces
}

export function createReceiptService(needs: Needs): ReceiptService {
  const { cards, receipts, dialogs, desktop, files, places } = needs

  async function fileOf(
    place: ReceiptPlace,
  ): Promise<Result<{ readonly receipt: Receipt; readonly path: string }>> {
    const document = cards.find(place.cardId)
    const receipt = document && findReceipt(document, place)
    if (!receipt) return failure('not-found')
    const path = await receipts.pathOf(receipt)
    return path === null ? failure('file-missing') : success({ receipt, path })
  }

  return {
    async choose() {
      const staged: StagedReceipt[] = []
      const refused: Staging['refused'] = []
      // One at a time, so that several large files are not in memory at once.
      for (const path of await dialogs.chooseReceipts()) {
        const one = await receipts.stageFile(path)
        if (one.ok) staged.push(one.data)
        else refused.push({ fileName: nameOf(path, one.error), error: one.error })
      }
      return success({ staged, refused })
    },
    async stage(fileName, bytes) {
      const one = await receipts.stage(fileName, bytes)
      if (one.ok) return success({ staged: [one.data], refused: [] })
      return success({
        staged: [],
        refused: [{ fileName: nameOf(fileName, one.error), error: one.error }],
      })
    },
    staged: async (stagedIds) => success([...(await receipts.staged(stagedIds))]),
    async discard(stagedIds) {
      await receipts.discard(stagedIds)
      return success(undefined)
    },
    async open(place) {
      const file = await fileOf(place)
      if (!file.ok) return file
      return (await desktop.openFile(file.data.path)) ? success(undefined) : failure('no-viewer')
    },
    async showInFolder(place) {
      const file = await fileOf(place)
      if (!file.ok) return file
      desktop.showInFolder(file.data.path)
      return success(undefined)
    },
    async saveCopy(place) {
      const file = await fileOf(place)
      if (!file.ok) return file
      const path = await dialogs.saveCopy(file.data.receipt.fileName)
      if (path === null) return success(null)
      const bytes = await receipts.read(file.data.receipt)
      if (bytes === null) return failure('file-missing')
      const written = files.write(path, bytes)
      return written.ok ? success(places.keep(path, 1)) : written
    },
  }
}

/** The name in the error's parameters, else the last part of the path; never a folder. */
function nameOf(path: string, { params }: AppError): string {
  const own = 'fileName' in params ? params.fileName : undefined
  return own ?? path.split(/[\\/]/).at(-1) ?? ''
}
