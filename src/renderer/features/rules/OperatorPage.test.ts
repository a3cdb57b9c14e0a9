// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Settings } from '@shared/domain/settings/settings'
import { LANGUAGES, type Language } from '@shared/domain/settings/languages'
import { NO_OWN_RULES, currentFingerprints } from '@shared/domain/rules/operatorRules'
import { OPERATOR_IDS } from '@shared/domain/operators/operators'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { useUndo } from '../../composables/useUndo'
import { openWindow, testWorld } from '../../testing/openWindow'
import OverviewPage from '../overview/OverviewPage.vue'
import SettingsPage from '../settings/SettingsPage.vue'
import OperatorPage from './OperatorPage.vue'

const OWN = { renewEveryDays: 90, cancelAfterDays: 120, note: '客服', setOn: '2026-11-01' } as const

const claroCards = () => [
  aDocument({ operator: 'claro', label: '银行' }, [aRenewal('2026-11-01')]),
  aDocument({ id: 'card-two', operator: 'claro', label: '自定', rule: OWN }, [
    aRenewal('2026-11-01'),
  ]),
]

async function openOperator(
  operator: string,
  { settings, language = 'zh-CN' }: { settings?: Partial<Settings>; language?: Language } = {},
) {
  const world = testWorld({ documents: claroCards(), ...(settings && { settings }) })
  const opened = await openWindow(OperatorPage, { world, language, at: `/operators/${operator}` })
  const press = async (text: string) => {
    await opened.page
      .findAll('button')
      .find((button) => button.text().includes(text))
      ?.trigger('click')
    await flushPromises()
  }
  const type = (name: string, text: string) => opened.page.get(`input[name=${name}]`).setValue(text)
  const send = async () => {
    await opened.page.get('form').trigger('submit')
    await flushPromises()
  }
  return { ...opened, press, type, send }
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(OPERATOR_IDS)('tells the rule and the contacts of %s', async (operator) => {
    const { page } = await openOperator(operator, { language })
    expect(page.get('h1').text()).not.toBe('')
    expect(page.text()).toContain('2026-11-26')
    expect(page.html()).not.toMatch(/(rules|contacts)\.[a-z]+\./)
  })
})

it('tells both limits with their grade and sources, the steps, and how to reach it', async () => {
  const { page, press, world } = await openOperator('claro')
  for (const part of [
    '270 天',
    '210 天',
    '已证实',
    '60 天：打不出电话',
    '未注明日期',
    '0800-00123',
  ]) {
    expect(page.text()).toContain(part)
  }
  await press('打开 Claro 的页面')
  expect(world.openedOperatorPages).toEqual(['claro linesUnderYourId'])
})

it('says plainly what is not known of a small operator', async () => {
  const { page } = await openOperator('other')
  expect(page.text()).toContain('没有来源')
  expect(page.text()).not.toContain('30 天销号')
  expect(page.text()).toContain('没有找到这家的客服电话')
})

it('lists its cards with what each of them follows', async () => {
  const { page } = await openOperator('claro')
  expect(page.text()).toContain('按内置规则')
  expect(page.text()).toContain('按这张卡自己的规则')
})

describe('a rule of the user’s own', () => {
  it('says first which deadlines it moves, is saved, and is taken back', async () => {
    const { page, world, press, type, send, pinia } = await openOperator('claro')
    await press('给 Claro 定规则')
    await type('renewEveryDays', '90')
    expect(page.get('form [role=status]').text()).toContain('银行：期限 2027-04-30 → 2027-01-30')
    expect(page.get('form [role=status]').text()).not.toContain('自定')
    await type('ruleNote', '2026-11-20 客服答复')
    await send()
    expect(world.settings.operatorRules).toEqual({
      ...NO_OWN_RULES,
      claro: {
        renewEveryDays: 90,
        cancelAfterDays: null,
        setOn: '2026-11-22',
        note: '2026-11-20 客服答复',
      },
    })
    expect(page.text()).toContain('按您给这家定的规则')
    await useUndo(pinia).undoLast()
    expect(world.settings.operatorRules).toEqual(NO_OWN_RULES)
  })

  it('gives way to the shipped one again', async () => {
    const settings = { operatorRules: { ...NO_OWN_RULES, claro: OWN } }
    const { world, press } = await openOperator('claro', { settings })
    await press('改回内置规则')
    expect(world.settings.operatorRules.claro).toBeNull()
  })

  it('says what is wrong with it, and that it could not be saved', async () => {
    const { page, world, press, type, send } = await openOperator('claro')
    await press('给 Claro 定规则')
    await send()
    expect(page.text()).toContain('请填写每隔多少天续费一次')
    await type('renewEveryDays', '90')
    world.refuseNext('settings:change', 'disk-full')
    await send()
    expect(world.settings.operatorRules.claro).toBeNull()
    expect(page.get<HTMLInputElement>('input[name=renewEveryDays]').element.value).toBe('90')
  })
})

it('is reached from the settings, which say what holds for each', async () => {
  const settings = { operatorRules: { ...NO_OWN_RULES, claro: OWN } }
  const world = testWorld({ settings })
  const { page } = await openWindow(SettingsPage, { world, at: '/settings' })
  expect(page.get('a[href="/operators/claro"]').text()).toContain('您的规则：90 天内续费')
  expect(page.get('a[href="/operators/entel"]').text()).toContain('没有余额 60 天')
  expect(page.get('a[href="/operators/other"]').text()).toContain('没有可靠来源')
})

describe('a change of a shipped rule', () => {
  const open = async (seenRules: Settings['seenRules']) => {
    const world = testWorld({ documents: claroCards(), settings: { seenRules } })
    return openWindow(OverviewPage, { world })
  }

  it('is told on the overview with the cards that follow it', async () => {
    const { page } = await open({ ...currentFingerprints(), claro: '270 210 older' })
    expect(page.text()).toContain('Claro 的规则有更新')
    expect(page.text()).toContain('期限已按新规则重新算过：银行')
  })

  it('that touches no card is not told, now or later', async () => {
    const { page, world } = await open({ ...currentFingerprints(), entel: '90 210 older' })
    expect(page.text()).not.toContain('的规则有更新')
    expect(world.settings.seenRules).toEqual(currentFingerprints())
  })
})
