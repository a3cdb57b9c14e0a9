import { newReceipt } from '@shared/domain/receipts/receipt'
import { failure, success } from '@shared/contract/result'
import type { StagedReceipt } from '@shared/contract/models'
import { describe, expect, it, vi } from 'vitest'
import { createExportPlaces } from '../exports/exportPlaces'
import { createReceiptService } from './receiptService'
import { NOW, countingIds, memoryCards, renewalInput, storedCard } from '../testing/memory'
import { desktop, dialogs, receiptLibrary } from '../testing/receipts'
import { parseRenewalInput } from '@shared/domain/renewals/renewal'
import { withNewRenewal } from '@shared/domain/renewals/renewalChanges'

const STAGED: StagedReceipt = {
  id: 'staged-01',
  fileName: 'a.png',
  type: 'png',
  bytes: 3,
  sha256: 'a'.repeat(64),
}
const BYTES = new Uint8Array([1, 2, 3])
const PLACE = { cardId: 'card-0001', renewalId: 'renewal-1', receiptId: 'receipt-1' }

function cardWithReceipt() {
  const parsed = parseRenewalInput(renewalInput, '2026-11-22')
  if (!parsed.ok) throw new Error('The input of this test is wrong.')
  const receipt = newReceipt(STAGED, { id: PLACE.receiptId, addedAt: NOW })
  return withNewRenewal(storedCard(PLACE.cardId), parsed.value, [receipt], {
    id: PLACE.renewalId,
    now: NOW,
  })
}

function setUp({
  path = '/library/a.png',
  opens = true,
  copyTo = '/home/li/copy.png',
}: { path?: string | null; opens?: boolean; copyTo?: string | null } = {}) {
  const stageOne = (name: string) =>
    Promise.resolve(
      name.endsWith('.png') ? success(STAGED) : failure('file-type', { fileName: 'b.exe' }),
    )
  const receipts = receiptLibrary({
    stage: stageOne,
    stageFile: stageOne,
    pathOf: () => Promise.resolve(path),
    read: () => Promise.resolve(path === null ? null : BYTES),
  })
  const openFile = vi.fn(() => Promise.resolve(opens))
  const showInFolder = vi.fn()
  const saveCopy = vi.fn(() => Promise.resolve(copyTo))
  const write = vi.fn(() => success(undefined))
  const outside = desktop({ openFile, showInFolder })
  const service = createReceiptService({
    cards: memoryCards(cardWithReceipt()),
    receipts,
    dialogs: dialogs({
      chooseReceipts: () => Promise.resolve(['/home/li/a.png', '/home/li/b.exe']),
      saveCopy,
    }),
    desktop: outside,
    files: { write },
    places: createExportPlaces(countingIds(), outside),
  })
  return { service, openFile, showInFolder, saveCopy, write }
}

describe('attaching files', () => {
  it('takes the good ones, and says of each other why not, by its name alone', async () => {
    expect(await setUp().service.choose()).toMatchObject({
      data: {
        staged: [{ id: 'staged-01' }],
        refused: [{ fileName: 'b.exe', error: { code: 'file-type' } }],
      },
    })
  })

  it('answers for a pasted screenshot likewise', async () => {
    const { service } = setUp()
    expect(await service.stage('a.png', new Uint8Array(3))).toMatchObject({
      data: { staged: [{}], refused: [] },
    })
    expect(await service.stage('C:\\b.exe', new Uint8Array(3))).toMatchObject({
      data: { staged: [], refused: [{ fileName: 'b.exe' }] },
    })
  })
})

describe('opening a receipt', () => {
  it('hands the file to the viewer of the system', async () => {
    const { service, openFile } = setUp()
    expect(await service.open(PLACE)).toEqual(success(undefined))
    expect(openFile).toHaveBeenCalledWith('/library/a.png')
  })

  it('tells a lost file, a missing viewer and an unknown receipt apart', async () => {
    expect(await setUp({ path: null }).service.open(PLACE)).toEqual(failure('file-missing'))
    expect(await setUp({ opens: false }).service.open(PLACE)).toEqual(failure('no-viewer'))
    const unknown = { ...PLACE, receiptId: 'receipt-9' }
    expect(await setUp().service.open(unknown)).toEqual(failure('not-found'))
  })
})

describe('a kept receipt', () => {
  it('is shown in its folder', async () => {
    const { service, showInFolder } = setUp()
    expect(await service.showInFolder(PLACE)).toEqual(success(undefined))
    expect(showInFolder).toHaveBeenCalledWith('/library/a.png')
  })

  it('is copied to where the user says, under the name it had', async () => {
    const { service, saveCopy, write } = setUp()
    expect(await service.saveCopy(PLACE)).toMatchObject({
      data: { fileName: 'copy.png', folder: '/home/li' },
    })
    expect(saveCopy).toHaveBeenCalledWith('a.png')
    expect(write).toHaveBeenCalledWith('/home/li/copy.png', BYTES)
  })

  it('is not copied when the dialog is cancelled', async () => {
    const { service, write } = setUp({ copyTo: null })
    expect(await service.saveCopy(PLACE)).toEqual(success(null))
    expect(write).not.toHaveBeenCalled()
  })

  it('that is gone says so before a place is asked for', async () => {
    const { service, saveCopy } = setUp({ path: null })
    expect(await service.saveCopy(PLACE)).toEqual(failure('file-missing'))
    expect(await service.showInFolder(PLACE)).toEqual(failure('file-missing'))
    expect(saveCopy).not.toHaveBeenCalled()
  })
})
