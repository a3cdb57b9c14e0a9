import { type DOMWrapper, type VueWrapper, flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'
import type { Language } from '@shared/domain/settings/languages'
import { openWindow } from '../../../testing/openWindow'
import GuidePage from '../GuidePage.vue'

export type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

/** Opens the guide's page and waits until the guide is loaded. */
export async function openGuide(
  at = '/guide',
  language: Language = 'zh-CN',
): Promise<OpenedWindow> {
  const opened = await openWindow(GuidePage, { at, language })
  await vi.waitFor(() => opened.page.get('[role="combobox"]'))
  return opened
}

/** Types a query and returns the results. */
export async function search(page: VueWrapper, query: string): Promise<DOMWrapper<Element>[]> {
  await page.get('[role="combobox"]').setValue(query)
  await flushPromises()
  return page.findAll('[role="option"]')
}

/** Presses a key in the search field. */
export async function press(page: VueWrapper, key: string, more: object = {}): Promise<void> {
  await page.get('[role="combobox"]').trigger('keydown', { key, ...more })
  await flushPromises()
}
