import type { Api } from '@shared/contract/api'
import { success } from '@shared/contract/result'
import type { World } from './world'

type Check = Pick<Api['receipts'], 'check' | 'cancelCheck' | 'lastCheck'>

/** Finds what the test or the page put into `world.findings`; there are no files to read. */
export function memoryLibraryCheck(world: World): Check {
  let isCancelled = false
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
    lastCheck: () => world.answer('receipts:lastCheck', () => success(world.lastCheck)),
  }
}
