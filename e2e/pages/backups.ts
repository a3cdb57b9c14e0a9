import { type Page } from '@playwright/test'
import { type SystemWindows } from '../fixtures/systemWindows'
import { follow } from './shell'
import { fill, say } from './texts'

const { backups } = say

/** Makes a backup by hand, as a user does; waits until it is verified. */
export async function makeBackup(
  page: Page,
  windows: SystemWindows,
  path: string,
  passphrase: string | null = null,
): Promise<void> {
  await follow(page, '/backup')
  if (passphrase !== null) {
    await page.getByRole('checkbox', { name: backups.make.isLocked }).click()
    await page
      .getByRole('textbox', { name: backups.about.passphrase, exact: true })
      .fill(passphrase)
    await page.getByRole('textbox', { name: backups.make.repeat }).fill(passphrase)
  }
  const run = page.getByRole('button', { name: backups.make.run })
  const dialog = await windows.opened(() => run.click())
  await dialog.enterPath(path)
  await page.getByText(backups.make.done).first().waitFor({ timeout: 60_000 })
}

/** Chooses a backup in the system's dialog. */
export async function chooseBackup(
  page: Page,
  windows: SystemWindows,
  path: string,
): Promise<void> {
  await follow(page, '/settings')
  await follow(page, '/backup')
  const choose = page.getByRole('button', { name: backups.restore.choose })
  const dialog = await windows.opened(() => choose.click())
  await dialog.enterPath(path)
}

/** Waits until the backup was verified and can be restored. */
export async function openedReview(page: Page): Promise<void> {
  const { label } = backups.restore.ways.merge
  await page.getByRole('radio', { name: label }).waitFor({ timeout: 60_000 })
}

/** Restores the backup that is open in this way; waits until it is done. */
export async function restoreBy(
  page: Page,
  way: 'merge' | 'replace',
  fileName: string,
): Promise<void> {
  const { label, run } = backups.restore.ways[way]
  await page.getByRole('radio', { name: label }).click()
  await page.getByRole('button', { name: run, exact: true }).click()
  await page.getByText(fill(backups.restore.done[way], { fileName })).first().waitFor()
}
