// @vitest-environment happy-dom
import { type DOMWrapper, type VueWrapper, flushPromises } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { RENEWAL_STEPS } from '@shared/domain/renewals/renewalProgress'
import { loadGuide } from '@shared/guide/load'
import { loadMessages } from '@shared/i18n/load'
import { useToast } from '../../../composables/useToast'
import { goTo, openGuided, openRenewal, progressOf } from '../testing/guidedPage'
import { sampleWorld } from '../testing/sampleWorld'

// Loaded in advance, so that no test waits for them.
beforeAll(() => Promise.all(LANGUAGES.map(loadGuide)))

function button(page: VueWrapper, name: string): DOMWrapper<Element> {
  const found = page.findAll('button').find((each) => each.text().includes(name))
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

async function click(page: VueWrapper, name: string): Promise<void> {
  await button(page, name).trigger('click')
  await flushPromises()
}

const stepShown = (page: VueWrapper) =>
  page.findAll('nav ol button').findIndex((each) => each.attributes('aria-current') === 'step')

describe.each(LANGUAGES)('the guided renewal in %s', (language) => {
  it('leads through all steps, each with its words and its ways out', async () => {
    const { guided } = await loadMessages(language)
    const { guideSteps } = await loadGuide(language)
    const { world, cardId } = await sampleWorld()
    const { page } = await openGuided(world, cardId, language)
    for (const [index, step] of guideSteps.entries()) {
      expect(page.get('h2').text()).toBe(step.title)
      for (const action of step.actions) expect(page.text()).toContain(action)
      for (const { es } of step.words) {
        expect(page.findAll('th[lang=es]').map((cell) => cell.text())).toContain(es)
      }
      for (const { problem, whatToDo } of step.troubles) {
        expect(page.text()).toContain(problem)
        expect(page.text()).toContain(whatToDo)
      }
      const next = guideSteps[index + 1]
      if (next) await click(page, guided.next.replace('{title}', guided.stepName[next.id]))
    }
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(world.find(cardId)?.renewals).toHaveLength(3)
    expect(progressOf(world, cardId)).toBeNull()
  })
})

describe('leaving the guided renewal', () => {
  it.each(RENEWAL_STEPS)('at "%s" and opening it again goes on there', async (step) => {
    const { world, cardId } = await sampleWorld()
    const first = await openGuided(world, cardId)
    await goTo(first.page, 'choose')
    await first.page.get('input[name=amount]').setValue('7.5')
    await goTo(first.page, step)
    await flushPromises()
    // A new window with empty memory, as after a restart.
    const { page } = await openGuided(world, cardId)
    expect(stepShown(page)).toBe(RENEWAL_STEPS.indexOf(step))
    await goTo(page, 'confirm')
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('7.5')
  })

  it('keeps ticks, what was typed and attached', async () => {
    const { world, cardId } = await sampleWorld()
    const first = await openGuided(world, cardId)
    await first.page.get('[role=checkbox]').trigger('click')
    await goTo(first.page, 'pay')
    await first.page.get('input[name=paid]').setValue('15')
    await goTo(first.page, 'confirm')
    const event = new Event('paste', { bubbles: true })
    const files = [new File(['text'], 'recibo.txt')]
    Object.defineProperty(event, 'clipboardData', { value: { files, getData: () => '' } })
    document.dispatchEvent(event)
    await flushPromises()
    const { page } = await openGuided(world, cardId)
    expect(page.text()).toContain('recibo.txt')
    expect(page.get<HTMLInputElement>('input[name=paid]').element.value).toBe('15')
    await goTo(page, 'prepare')
    expect(page.get('[role=checkbox]').attributes('aria-checked')).toBe('true')
    expect(page.findAll('[role=checkbox]')[1]?.attributes('aria-checked')).toBe('false')
  })

  it('in the same breath as the last change loses nothing', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openGuided(world, cardId)
    await goTo(page, 'choose')
    const input = page.get<HTMLInputElement>('input[name=amount]')
    input.element.value = '33'
    input.element.dispatchEvent(new Event('input'))
    await router.push('/')
    await flushPromises()
    expect(progressOf(world, cardId)?.input.amount).toBe('33')
  })

  it('untouched leaves nothing in progress', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openGuided(world, cardId)
    await router.push('/')
    expect(page.text()).not.toContain('一步步')
    expect(progressOf(world, cardId)).toBeNull()
  })

  it('says when the progress could not be saved, keeps it, and tries again', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router } = await openGuided(world, cardId)
    world.refuseNext('renewals:saveProgress', 'disk-full')
    await goTo(page, 'pay')
    expect(page.get('[data-progress]').attributes('data-progress')).toBe('notSaved')
    await router.push('/')
    await router.push(`/cards/${cardId}/renew`)
    await flushPromises()
    expect(stepShown(page)).toBe(RENEWAL_STEPS.indexOf('pay'))
    expect(progressOf(world, cardId)?.step).toBe('pay')
    expect(page.get('[data-progress]').attributes('data-progress')).toBe('saved')
  })

  it('for good takes it away, and undo brings it back with all that was typed', async () => {
    const { world, cardId } = await sampleWorld()
    const { page, router, pinia } = await openGuided(world, cardId)
    await goTo(page, 'choose')
    await page.get('input[name=amount]').setValue('9')
    await click(page, '放弃这次续费')
    expect(progressOf(world, cardId)).toBeNull()
    expect(router.currentRoute.value.name).toBe('card')
    useToast(pinia).toasts.at(-1)?.action?.run()
    await flushPromises()
    expect(progressOf(world, cardId)).toMatchObject({ step: 'choose', input: { amount: '9' } })
  })

  it('until the next day pays on that day, not on the one it was begun', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openGuided(world, cardId)
    await goTo(page, 'login')
    const begun = progressOf(world, cardId)
    const document = world.find(cardId)
    if (!begun || !document) throw new Error('Nothing is in progress.')
    const startedAt = '2026-11-20T15:00:00.000Z'
    const input = { ...begun.input, date: '2026-11-20' }
    world.save({ ...document, inProgress: { ...begun, startedAt, input } })
    await openGuided(world, cardId)
    expect(progressOf(world, cardId)?.input.date).toBe('2026-11-22')
  })

  it('tells when an attached file is gone', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openGuided(world, cardId)
    await goTo(page, 'confirm')
    const begun = progressOf(world, cardId)
    const document = world.find(cardId)
    if (!begun || !document) throw new Error('Nothing is in progress.')
    world.save({ ...document, inProgress: { ...begun, stagedIds: ['gone'] } })
    const again = await openGuided(world, cardId)
    expect(again.page.text()).toContain('有 1 个附件找不到了')
  })
})

describe('the two ways', () => {
  it('begin quick, with an invitation, until somebody chose', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openRenewal(world, cardId)
    expect(page.text()).toContain('还没有充值？')
    expect(page.find('form').exists()).toBe(true)
    await click(page, '一步步带您做')
    expect(stepShown(page)).toBe(0)
    expect(world.settings.renewalWay).toBe('guided')
  })

  it('share what was typed, and remember the last choice', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openRenewal(world, cardId)
    await page.get('input[name=amount]').setValue('12')
    await page.findAll('[role=radio]')[0]?.trigger('click')
    await flushPromises()
    expect(progressOf(world, cardId)?.input.amount).toBe('12')
    await page.findAll('[role=radio]')[1]?.trigger('click')
    await flushPromises()
    expect(world.settings.renewalWay).toBe('quick')
    expect(page.get<HTMLInputElement>('input[name=amount]').element.value).toBe('12')
  })

  it('open what is in progress, whatever was chosen last', async () => {
    const { world, cardId } = await sampleWorld()
    await goTo((await openGuided(world, cardId)).page, 'verify')
    world.settings = { ...world.settings, renewalWay: 'quick' }
    const { page } = await openRenewal(world, cardId)
    expect(stepShown(page)).toBe(RENEWAL_STEPS.indexOf('verify'))
  })
})

describe('the tools of a step', () => {
  it("open the operator's own page in the browser", async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openGuided(world, cardId)
    await click(page, '打开 Movistar 的页面')
    expect(world.openedOperatorPages).toEqual(['movistar linesUnderYourId'])
  })

  it('copy the nine digits of the number', async () => {
    const { world, cardId } = await sampleWorld()
    const { page } = await openGuided(world, cardId)
    const copied: string[] = []
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- copyText needs it.
    document.execCommand = () => {
      copied.push(document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '')
      return true
    }
    await click(page, '复制号码')
    expect(copied).toEqual(['900000103'])
  })
})
