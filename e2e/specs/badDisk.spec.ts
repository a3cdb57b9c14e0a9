import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderState } from '../fixtures/folderState'
import { addCard, changeSettings, onlyCard, record } from '../fixtures/library'
import { canMountDisks, smallDisk } from '../fixtures/smallDisk'
import { expect, test } from '../fixtures/test'
import { CardForm } from '../pages/cardForm'
import { RenewalForm } from '../pages/renewalForm'
import { follow, visit } from '../pages/shell'
import { say } from '../pages/texts'

const { errors, history } = say

test.describe('a disk that takes nothing more', () => {
  test.skip(!canMountDisks, 'Only root can mount a disk to fill or to lock.')

  test('a full disk is told, what was typed stays, and saving works once there is room', async ({
    startKeepline,
    scratch,
  }) => {
    const disk = await smallDisk(join(scratch, 'disk'), 24)
    try {
      const app = await startKeepline({ dataFolder: join(disk.folder, 'data') })
      const { card } = await addCard(app.page)
      await follow(app.page, `/cards/${card.id}/renew`)
      const form = new RenewalForm(app.page)
      await form.field('amount').fill('7.7')
      const before = await folderState(app.dataFolder)
      const filler = join(disk.folder, 'filler')
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
      await disk.remove()
    }
  })

  test('a folder that may not be written to is told, and nothing changes', async ({
    startKeepline,
    scratch,
  }) => {
    const disk = await smallDisk(join(scratch, 'disk'), 24)
    try {
      const app = await startKeepline({ dataFolder: join(disk.folder, 'data') })
      await addCard(app.page, { number: '900000001' })
      const before = await folderState(app.dataFolder)
      await disk.lock()
      await follow(app.page, '/cards/new')
      const form = new CardForm(app.page)
      await form.field('label').fill('写不进去')
      await form.field('number').fill('987654321')
      await form.operator('claro')
      await form.saveButton.click()
      await expect(app.page.getByText(errors['no-permission'])).toBeVisible()
      await expect(form.field('label')).toHaveValue('写不进去')
      expect(await folderState(app.dataFolder)).toEqual(before)

      await disk.unlock()
      await form.save()
      await app.kill()
    } finally {
      await disk.remove()
    }
  })

  test('an export that does not fit leaves no half of a file', async ({
    startKeepline,
    systemWindows,
    scratch,
  }) => {
    const disk = await smallDisk(join(scratch, 'disk'), 1)
    try {
      const { page } = await startKeepline()
      const { card } = await addCard(page)
      await record(page, card.id, { note: '长'.repeat(30_000) })
      await writeFile(join(disk.folder, 'filler'), Buffer.alloc(1024 * 1024)).catch(() => undefined)
      const before = await folderState(disk.folder)
      await visit(page, 'history')
      await page.getByRole('button', { name: history.export.open }).click()
      const run = page.getByRole('button', { name: history.export.run })
      const dialog = await systemWindows.opened(() => run.click())
      await dialog.enterPath(join(disk.folder, 'renewals.csv'))
      await expect(page.getByText(history.export.advice['disk-full']).first()).toBeVisible()
      expect(await folderState(disk.folder)).toEqual(before)
    } finally {
      await disk.remove()
    }
  })

  test('settings that cannot be saved go back to what they were, with a message', async ({
    startKeepline,
    scratch,
  }) => {
    const disk = await smallDisk(join(scratch, 'disk'), 24)
    try {
      const app = await startKeepline({ dataFolder: join(disk.folder, 'data') })
      await changeSettings(app.page, { theme: 'light' })
      await disk.lock()
      await visit(app.page, 'settings')
      await app.page.getByRole('radio', { name: say.settings.appearance.themeDark }).click()
      await expect(app.page.getByText(say.settings.saveFailed).first()).toBeVisible()
      await expect(
        app.page.getByRole('radio', { name: say.settings.appearance.themeLight }),
      ).toBeChecked()
      await app.kill()
    } finally {
      await disk.remove()
    }
  })
})
