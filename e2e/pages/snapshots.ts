import { type Locator, type Page } from '@playwright/test'
import { follow } from './shell'
import { fill, say } from './texts'

/** Goes to one snapshot by the list, as the user does. */
export async function openSnapshot(page: Page, snapshotId: string): Promise<void> {
  await follow(page, '/snapshots')
  await page.locator(`main a[href$="/snapshots/${snapshotId}"]`).click()
  await page.getByRole('button', { name: say.snapshots.restore.all, exact: true }).waitFor()
}

/** The button that restores a card or a renewal, by what it is called on the page. */
export function restoreButton(page: Page, what: string): Locator {
  const name = fill(say.snapshots.restore.of, { what })
  return page.getByRole('button', { name, exact: true })
}

export const cardCalled = (label: string) => fill(say.snapshots.restore.card, { label })

export const renewalCalled = (label: string, date: string) =>
  fill(say.snapshots.restore.renewal, { label, date })

/** Restores everything of the snapshot that is open, after its question. */
export async function restoreAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: say.snapshots.restore.all, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: say.snapshots.restore.all, exact: true }).click()
}
