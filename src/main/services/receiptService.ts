import type { StagedReceipt, Staging } from '@shared/contract/models'
import { type AppError, type Result, failure, success } from '@shared/contract/result'
import { findRenewal } from '@shared/domain/renewalChanges'
import type { CardRepository, Desktop, Dialogs, ReceiptLibrary } from '../ports'

export interface ReceiptPlace {
  readonly cardId: string
  readonly renewalId: string
  readonly receiptId: string
}

export interface ReceiptService {
  choose(): Promise<Result<Staging>>
  stage(fileName: string, bytes: Uint8Array): Promise<Result<Staging>>
  /** Those of the staged files that are still there, as they were attached. */
  staged(stagedIds: readonly string[]): Promise<Result<StagedReceipt[]>>
  discard(stagedIds: readonly string[]): Promise<Result<undefined>>
  /** `file-missing` when the library has lost it, `no-viewer` when nothing opens it. */
  open(place: ReceiptPlace): Promise<Result<undefined>>
}

interface Needs {
  readonly cards: CardRepository
  readonly receipts: ReceiptLibrary
  readonly dialogs: Dialogs
  readonly desktop: Desktop
}

export function createReceiptService({ cards, receipts, dialogs, desktop }: Needs): ReceiptService {
  return {
    async choose() {
      const staged: StagedReceipt[] = []
      const refused: Staging['refused'] = []
      // One after the other: several files of 50 MB need not be in memory at once.
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
    async open({ cardId, renewalId, receiptId }) {
      const document = cards.find(cardId)
      const renewal = document && findRenewal(document, renewalId)
      const receipt = renewal?.receipts.find(({ id }) => id === receiptId)
      if (!receipt) return failure('not-found')
      const path = await receipts.pathOf(receipt)
      if (path === null) return failure('file-missing')
      return (await desktop.openFile(path)) ? success(undefined) : failure('no-viewer')
    },
  }
}

/** The library's own name for the file; else the last part of its path, never a folder. */
function nameOf(path: string, { params }: AppError): string {
  return typeof params['fileName'] === 'string'
    ? params['fileName']
    : (path.split(/[\\/]/).at(-1) ?? '')
}
