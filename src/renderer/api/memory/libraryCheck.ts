import type { Api } from '@shared/contract/api'
import { success } from '@shared/contract/result'
import type { World } from './world'

type Check = Pick<
  Api['receipts'],
  'check' | 'cancelCheck' | 'lastCheck' | 'checkSelected' | 'cancelCheckSelected'
>

/** Reports what was put into `world.findings`, because there are no files to read. */
export function memoryLibraryCheck(world: World): Check {
  let isCancelled = false
  let isSelectedCancelled = false
  return {
    async check() {
      isCancelled = false
      const receipts = world.documents.flatMap(({ renewals }) =>
        renewals.flatMap((renewal) => renewal.receipts),
      )
      const files = [...new Map(receipts.map((receipt) => [receipt.sha256, receipt])).values()]
      world.tell('receipts:checkProgressed', { done: 0, total: files.length })
      await world.checkPause
      return world.answer('receipts:check', () => {
        const report = {
          checkedAt: world.now(),
          files: isCancelled ? 0 : files.length,
          bytes: isCancelled ? 0 : files.reduce((sum, { bytes }) => sum + bytes, 0),
          findings: isCancelled ? [] : [...world.findings],
          isPartial: isCancelled,
        }
        if (!isCancelled) world.lastCheck = report
        world.tell('receipts:checkProgressed', { done: files.length, total: files.length })
        return success(report)
      })
    },
    cancelCheck: () =>
      world.answer('receipts:cancelCheck', () => {
        isCancelled = true
        return success(undefined)
      }),
    async checkSelected({ renewals }) {
      isSelectedCancelled = false
      const ids = new Set(renewals.map(({ renewalId }) => renewalId))
      const receipts = world.documents.flatMap((document) =>
        document.renewals.filter(({ id }) => ids.has(id)).flatMap((renewal) => renewal.receipts),
      )
      world.tell('receipts:selectedCheckProgressed', { done: 0, total: receipts.length })
      await world.checkPause
      return world.answer('receipts:checkSelected', () =>
        success({
          checkedAt: world.now(),
          files: isSelectedCancelled ? 0 : receipts.length,
          bytes: isSelectedCancelled ? 0 : receipts.reduce((sum, { bytes }) => sum + bytes, 0),
          findings: world.findings.filter(({ receipt }) => receipt && ids.has(receipt.renewalId)),
          isPartial: isSelectedCancelled,
        }),
      )
    },
    cancelCheckSelected: () =>
      world.answer('receipts:cancelCheckSelected', () => {
        isSelectedCancelled = true
        return success(undefined)
      }),
    lastCheck: () => world.answer('receipts:lastCheck', () => success(world.lastCheck)),
  }
}
