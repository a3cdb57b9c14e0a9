import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderState } from '../../fixtures/folderState'
import { addCard, changeSettings, onlyCard, record } from '../../fixtures/windowApi'
import { canMount, lockFolder, smallDisk } from '../../fixtures/smallDisk'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { RenewalForm } from '../../pages/renewalForm'
import { follow, visit } from '../../pages/shell'
import { say } from '../../pages/texts'

const { errors, history } = say
const { appearance } = say.settings

test.describe('a disk that takes nothing more', () => {
  test.skip(!canMount, 'Only root can mount a disk to fill or to lock.')

  test('a full disk is told, what was typed stays, and saving works once there is room', async ({
    startKeepline,
    scratch,
  }) => {
    const folder = join(scratch, 'disk')
    const disk = await smallDisk(folder, 24)
    try {
      const app = await startKeepline({ dataFolder: join(folder, 'data') })
      const { card } = await addCard(app.page)
      await follow(app.page, `/cards/${card.id}/renew`)
      const form = new RenewalForm(app.page)
      await form.field('amount').fill('7.7')
      const before = await folderState(app.dataFolder)
      const filler = join(folder, 'filler')
      await writeFile(filler, Buffer.alloc(32 * 1024 * 1024)).catch(() => undefined)

      await form.saveButton.click()
      await expect(app.page.getByText(errors['disk-full'])).toBeVisible()
      expect(await folderState(app.dataFolder)).toEqual(before)
      expect((await onlyCard(app.page)).renewals).toEqual([])
      await expect(form.field('amount')).toHaveValue('7.7')

      await writeFile(filler, '')
      await form.save()
      expect((await onlyCard(app.page)).renewals).toHaveLength(1)
      await app.kill()
    } finally {
      await disk.undo()
    }
  })

  test('a folder that may not be written to is told, and nothing changes', async ({
    startKeepline,
  }) => {
    const app = await startKeepline()
    await addCard(app.page, { number: '900000001' })
    const before = await folderState(app.dataFolder)
    await follow(app.page, '/cards/new')
    const form = new CardForm(app.page)
    await form.field('label').fill('写不进去')
    await form.field('number').fill('987654321')
    await form.operator('claro')
    const lock = await lockFolder(app.dataFolder)
    try {
      await form.saveButton.click()
      await expect(app.page.getByText(errors['no-permission'])).toBeVisible()
      await expect(form.field('label')).toHaveValue('写不进去')
      expect(await folderState(app.dataFolder)).toEqual(before)
    } finally {
      await lock.undo()
    }
    await form.save()
  })

  test('an export that does not fit leaves no half of a file', async ({
    startKeepline,
    systemWindows,
    scratch,
  }) => {
    const folder = join(scratch, 'disk')
    const disk = await smallDisk(folder, 1)
    try {
      const { page } = await startKeepline()
      const { card } = await addCard(page)
      await record(page, card.id, { note: '长'.repeat(30_000) })
      await writeFile(join(folder, 'filler'), Buffer.alloc(1024 * 1024)).catch(() => undefined)
      const before = await folderState(folder)
      await visit(page, 'history')
      await page.getByRole('button', { name: say.exporting.open }).click()
      const run = page.getByRole('button', { name: say.exporting.run })
      const dialog = await systemWindows.opened(() => run.click())
      await dialog.enterPath(join(folder, 'renewals.xlsx'))
      await expect(page.getByText(history.export.advice['disk-full']).first()).toBeVisible()
      expect(await folderState(folder)).toEqual(before)
    } finally {
      await disk.undo()
    }
  })

  test('settings that cannot be saved stay what they were, with a message', async ({
    startKeepline,
  }) => {
    const { light, dark } = { light: appearance.themeLight, dark: appearance.themeDark }
    const app = await startKeepline()
    await changeSettings(app.page, { theme: 'light' })
    await visit(app.page, 'settings')
    const lock = await lockFolder(app.dataFolder)
    try {
      await app.page.getByRole('radio', { name: dark }).click()
      await expect(app.page.getByText(say.settings.saveFailed).first()).toBeVisible()
      await expect(app.page.getByRole('radio', { name: light })).toBeChecked()
    } finally {
      await lock.undo()
    }
  })
})
