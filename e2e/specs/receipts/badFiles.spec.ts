import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { LARGEST_RECEIPT_BYTES } from '@shared/domain/receipts/receiptLimits'
import { folderState } from '../../fixtures/folderState'
import { type Keepline } from '../../fixtures/keepline'
import { addCard, onlyCard } from '../../fixtures/windowApi'
import { RECEIPTS, dropFiles, writeNamed, writeSparse } from '../../fixtures/receiptFiles'
import { expect, test } from '../../fixtures/test'
import { RenewalForm } from '../../pages/renewalForm'
import { follow } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { errors } = say
const PROGRAM = Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1')

async function openForm(app: Keepline): Promise<RenewalForm> {
  const { card } = await addCard(app.page)
  await follow(app.page, `/cards/${card.id}/renew`)
  const form = new RenewalForm(app.page)
  await form.field('amount').fill('7.7')
  return form
}

/** The form still holds what was typed and can be saved. */
async function expectUnharmed(app: Keepline, form: RenewalForm): Promise<void> {
  await expect(form.attached()).toHaveCount(0)
  await expect(form.field('amount')).toHaveValue('7.7')
  await dropFiles(app.page, [{ name: 'recibo.png', bytes: RECEIPTS['recibo.png'] }])
  await expect(form.attached()).toHaveCount(1)
  await form.save()
  const { renewals } = await onlyCard(app.page)
  expect(renewals[0]?.receipts).toHaveLength(1)
}

const TOO_LARGE = fill(errors['file-too-large'], { megabytes: LARGEST_RECEIPT_BYTES / 1024 / 1024 })

const CASES = [
  {
    what: 'larger than 50 MB',
    reason: TOO_LARGE,
    make: (folder: string) => writeSparse(folder, 'big.pdf', LARGEST_RECEIPT_BYTES + 1),
  },
  {
    what: 'of another type, whatever it is called',
    reason: errors['file-type'],
    make: (folder: string) => writeNamed(folder, 'program.png', PROGRAM),
  },
  {
    what: 'empty',
    reason: errors['file-unreadable'],
    make: (folder: string) => writeNamed(folder, 'empty.pdf', Buffer.alloc(0)),
  },
] as const

for (const { what, reason, make } of CASES) {
  test(`a file that is ${what} is refused by the dialog's way`, async ({
    startKeepline,
    systemWindows,
    scratch,
  }) => {
    const path = await make(scratch)
    const app = await startKeepline()
    const form = await openForm(app)
    const before = await folderState(app.dataFolder)
    const dialog = await systemWindows.opened(() => form.dropZone.click())
    await dialog.enterPath(path)
    await expect(form.refusals).toContainText(reason)
    expect(await folderState(app.dataFolder)).toEqual(before)
    await expectUnharmed(app, form)
  })
}

test('a file that is too large is refused when it is dropped, too', async ({ startKeepline }) => {
  const app = await startKeepline()
  const form = await openForm(app)
  const before = await folderState(app.dataFolder)
  const dataTransfer = await app.page.evaluateHandle((size) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(size)], 'big.png'))
    return transfer
  }, LARGEST_RECEIPT_BYTES + 1)
  await app.page.locator('main').dispatchEvent('drop', { dataTransfer })
  await expect(form.refusals).toContainText(TOO_LARGE)
  expect(await folderState(app.dataFolder)).toEqual(before)
  await expectUnharmed(app, form)
})

test('of several dropped files the good ones are taken, and each refused one has its reason', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const form = await openForm(app)
  await dropFiles(app.page, [
    { name: 'recibo.pdf', bytes: RECEIPTS['recibo.pdf'] },
    { name: 'program.png', bytes: PROGRAM },
    { name: 'archive.zip', bytes: Buffer.from('PK\x03\x04') },
  ])
  await expect(form.attached()).toHaveCount(1)
  await expect(form.refusals.getByRole('listitem')).toHaveCount(2)
  await expect(form.refusals).toContainText('program.png')
  await expect(form.refusals).toContainText('archive.zip')
})

test('something that cannot be read as a file is refused with the reason', async ({
  startKeepline,
  scratch,
}) => {
  const folder = join(scratch, 'folder.pdf')
  await mkdir(folder)
  const app = await startKeepline()
  const form = await openForm(app)
  const before = await folderState(app.dataFolder)
  // The real dialog would open the folder instead of choosing it, and root can read any file, so
  // here the dialog's answer is faked.
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  await form.dropZone.click()
  await expect(form.refusals).toContainText(errors['file-unreadable'])
  expect(await folderState(app.dataFolder)).toEqual(before)
  await expectUnharmed(app, form)
})
