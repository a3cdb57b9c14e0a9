import { type Locator, type Page } from '@playwright/test'
import type { Language } from '@shared/domain/settings/languages'
import { texts } from './texts'

export type Place = 'overview' | 'cards' | 'history' | 'receipts' | 'guide' | 'settings'

/** Goes to a page by the sidebar. */
export async function visit(page: Page, place: Place, language: Language = 'zh-CN'): Promise<void> {
  const { navigation, navigationLabel } = texts(language).shell
  const sidebar = page.getByRole('navigation', { name: navigationLabel })
  await sidebar.getByRole('link', { name: navigation[place] }).click()
}

/** Goes to a page that is no entry of the sidebar, `/cards/<id>/renew`. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), path)
  await page.locator('main h1').first().waitFor()
}

/** A button or link with this name. */
export function action(page: Page, name: string): Locator {
  const options = { name, exact: true }
  return page.getByRole('button', options).or(page.getByRole('link', options)).first()
}

/** The page that the window shows now. */
export function here(page: Page): string {
  return new URL(page.url()).hash.replace(/^#/, '')
}
