import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { addCard, record } from '../../fixtures/windowApi'
import { readByLibreOffice } from '../../fixtures/foreignSheets'
import { canMount, smallDisk } from '../../fixtures/smallDisk'
import { type SystemWindows } from '../../fixtures/systemWindows'
import { expect, test } from '../../fixtures/test'
import { visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { schedule } = say.exporting

// The app starts once per day of the test.
test.describe.configure({ timeout: 180_000 })

const at = (day: string) => `${day}T06:00:00.000Z`
const nameOf = (day: string) => `${fill(say.exports.fileName, { date: day })}.xlsx`

/** Switches the schedule on, daily, as a user does. */
async function schedulesTo(page: Page, windows: SystemWindows, folder: string, keep: number) {
  await visit(page, 'settings')
  const panel = page.getByRole('region', { name: schedule.title })
  const dialog = await windows.opened(() => panel.getByRole('switch').click())
  expect(await dialog.title()).toBe(say.dialogs.chooseExportFolder)
  await dialog.enterPath(folder)
  await expect(panel.getByText(folder)).toBeVisible()
  await expect(panel.getByRole('switch')).toBeChecked()
  await panel.getByRole('radio', { name: schedule.periods.day }).click()
  await panel.getByRole('textbox', { name: schedule.keep }).fill(String(keep))
  await page.keyboard.press('Enter')
  const planOf = () => page.evaluate(() => window.api?.exports.read())
  await expect
    .poll(planOf)
    .toMatchObject({ data: { plan: { isOn: true, every: 'day', keep }, folder } })
}

test('each day brings its own file; old ones of the schedule go, and no others', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const folder = join(scratch, 'backups')
  await mkdir(folder)
  await writeFile(join(folder, '2020.xlsx'), 'mine')
  // The user's own file, with the name that the schedule would use.
  await writeFile(join(folder, nameOf('2026-11-23')), 'mine, too')
  const first = await startKeepline({ now: at('2026-11-22') })
  const { card } = await addCard(first.page)
  await record(first.page, card.id, { date: '2026-11-20' })
  await schedulesTo(first.page, systemWindows, folder, 2)
  await first.quit()

  const mine = ['2020.xlsx', nameOf('2026-11-23')]
  const second = nameOf('2026-11-23').replace('.xlsx', ' (2).xlsx')
  const days = [
    { day: '2026-11-22', files: [nameOf('2026-11-22')] },
    { day: '2026-11-23', files: [nameOf('2026-11-22'), second] },
    // After a gap of many days one export catches up.
    { day: '2026-12-01', files: [second, nameOf('2026-12-01')] },
  ]
  for (const { day, files } of days) {
    await test.step(day, async () => {
      const app = await startKeepline({ now: at(day) })
      await expect
        .poll(async () => (await readdir(folder)).toSorted(), { timeout: 20_000 })
        .toEqual([...mine, ...files].toSorted())
      await visit(app.page, 'settings')
      await expect(app.page.getByText(anyLast(day))).toBeVisible()
      await app.quit()
    })
  }
  const [sheet] = await readByLibreOffice(join(folder, nameOf('2026-12-01')), scratch)
  expect(sheet?.rows[1]?.[0]).toEqual({ kind: 'date', value: '2026-11-20' })
})

/** The clock runs on after the start. */
function anyLast(day: string): RegExp {
  return new RegExp(`${day} 14:0\\d，成功`)
}

test('a full disk is told in the window, and the next start makes up for it', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  test.skip(!canMount, 'Only root can make a small disk.')
  const folder = join(scratch, 'disk')
  const disk = await smallDisk(folder, 1)
  try {
    const filler = join(folder, 'filler')
    const first = await startKeepline({ now: at('2026-11-22') })
    const { card } = await addCard(first.page)
    await record(first.page, card.id, { note: '长'.repeat(30_000) })
    await schedulesTo(first.page, systemWindows, folder, 2)
    await writeFile(filler, Buffer.alloc(1024 * 1024)).catch(() => undefined)
    await first.quit()

    const second = await startKeepline({ now: at('2026-11-22') })
    await expect(second.page.getByText(schedule.failedTitle)).toBeVisible()
    await expect(second.page.getByText(say.history.export.advice['disk-full'])).toBeVisible()
    expect(await readdir(folder)).toEqual(['filler'])
    await second.page.getByRole('button', { name: schedule.toSettings }).click()
    await expect(second.page.getByRole('region', { name: schedule.title })).toBeVisible()
    await second.quit()

    await rm(filler)
    const third = await startKeepline({ now: at('2026-11-22') })
    await expect.poll(() => readdir(folder)).toEqual([nameOf('2026-11-22')])
    await expect(third.page.getByText(schedule.failedTitle)).toBeHidden()
    await third.quit()
  } finally {
    await disk.undo()
  }
})
