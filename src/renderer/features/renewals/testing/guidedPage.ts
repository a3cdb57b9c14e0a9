import { type VueWrapper, flushPromises } from '@vue/test-utils'
import { onTestFinished } from 'vitest'
import type { Language } from '@shared/domain/settings/languages'
import { RENEWAL_STEPS, type RenewalStep } from '@shared/domain/renewals/renewalProgress'
import type { World } from '../../../api/memory/world'
import { openWindow } from '../../../testing/openWindow'
import RenewalPage from '../RenewalPage.vue'

/** Opens the page of renewing; the one opened before in the same test is closed first. */
export async function openRenewal(world: World, cardId: string, language: Language = 'zh-CN') {
  closeRenewal()
  const opened = await openWindow(RenewalPage, { world, language, at: `/cards/${cardId}/renew` })
  shown = opened.page
  onTestFinished(closeRenewal)
  await flushPromises()
  return opened
}

export async function openGuided(world: World, cardId: string, language?: Language) {
  world.settings = { ...world.settings, renewalWay: 'guided' }
  return openRenewal(world, cardId, language)
}

let shown: VueWrapper | null = null
function closeRenewal(): void {
  shown?.unmount()
  shown = null
}

export async function goTo(page: VueWrapper, step: RenewalStep): Promise<void> {
  await page.findAll('nav ol button')[RENEWAL_STEPS.indexOf(step)]?.trigger('click')
  await flushPromises()
}

export const progressOf = (world: World, cardId: string) => world.find(cardId)?.inProgress ?? null
