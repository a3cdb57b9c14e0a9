import { newReceipt } from '@shared/domain/receipt'
import { failure, success } from '@shared/contract/result'
import type { StagedReceipt } from '@shared/contract/models'
import { describe, expect, it, vi } from 'vitest'
import type { ReceiptLibrary } from '../ports'
import { createReceiptService } from './receiptService'
import { NOW, memoryCards, renewalInput, storedCard } from './testing/memory'
import { parseRenewalInput } from '@shared/domain/renewal'
import { withNewRenewal } from '@shared/domain/renewalChanges'

const STAGED: StagedReceipt = {
  id: 'staged-01',
  fileName: 'a.png',
  type: 'png',
  bytes: 3,
  sha256: 'a'.repeat(64),
}
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
}: { path?: string | null; opens?: boolean } = {}) {
  const stageOne = (name: string) =>
    Promise.resolve(
      name.endsWith('.png') ? success(STAGED) : failure('file-type', { fileName: 'b.exe' }),
    )
  const receipts: ReceiptLibrary = {
    stage: stageOne,
    stageFile: stageOne,
    discard: () => Promise.resolve(),
    keep: () => Promise.resolve(success([])),
    pathOf: () => Promise.resolve(path),
    staged: () => Promise.resolve([]),
    stagedPath: () => Promise.resolve(null),
  }
  const openFile = vi.fn(() => Promise.resolve(opens))
  const service = createReceiptService({
    cards: memoryCards(cardWithReceipt()),
    receipts,
    dialogs: {
      chooseReceipts: () => Promise.resolve(['/home/li/a.png', '/home/li/b.exe']),
      saveExport: () => Promise.resolve(null),
      explainTray: () => Promise.resolve(),
    },
    desktop: { openFile, showInFolder: () => undefined, openLink: () => Promise.resolve(true) },
  })
  return { service, openFile }
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
