import { type Result, failure, success } from '@shared/contract/result'
import type { ExportOutcome } from '@shared/contract/models'
import { expect, it, vi } from 'vitest'
import { createTrayExport } from './trayExport'

const WRITTEN = { exportId: 'export-01', fileName: 'k.csv', folder: '/home/user', rows: 3 }

async function exported(outcome: Result<ExportOutcome>) {
  const shownFile = vi.fn(() => success(undefined))
  const shownPage = vi.fn()
  await createTrayExport({
    history: { exportAgain: () => Promise.resolve(outcome) },
    places: { show: shownFile },
    window: { show: shownPage },
    logger: { info: vi.fn(), error: vi.fn() },
  })()
  return { shownFile, shownPage }
}

it('shows the file that was exported again', async () => {
  const { shownFile, shownPage } = await exported(success(WRITTEN))
  expect(shownFile).toHaveBeenCalledWith('export-01')
  expect(shownPage).not.toHaveBeenCalled()
})

it('opens the export dialog where the file could not be written', async () => {
  const { shownFile, shownPage } = await exported(failure('no-permission'))
  expect(shownFile).not.toHaveBeenCalled()
  expect(shownPage).toHaveBeenCalledWith({ page: 'history', exports: true })
})

it('does nothing more when the dialog was closed', async () => {
  const { shownFile, shownPage } = await exported(success(null))
  expect(shownFile).not.toHaveBeenCalled()
  expect(shownPage).not.toHaveBeenCalled()
})
