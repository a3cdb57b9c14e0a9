// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Card } from '@shared/domain/cards/card'
import type { BoundAccount } from '@shared/domain/cards/cardProfile'
import type { CivilDate } from '@shared/domain/base/civilDate'
import { NO_OWN_RULES, currentFingerprints } from '@shared/domain/rules/operatorRules'
import type { Settings } from '@shared/domain/settings/settings'
import type { Language } from '@shared/domain/settings/languages'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import { useUndo } from '../../../composables/useUndo'
import { openWindow, testWorld } from '../../../testing/openWindow'
import CardPage from './CardPage.vue'

interface Opening {
  readonly renewedOn?: CivilDate
  readonly settings?: Partial<Settings>
  readonly language?: Language
}

async function openCard(
  card: Partial<Card>,
  { renewedOn = '2026-11-01', settings, language = 'zh-CN' }: Opening = {},
) {
  const documents = [aDocument({ operator: 'claro', ...card }, [aRenewal(renewedOn)])]
  const world = testWorld({ documents, ...(settings && { settings }) })
  const opened = await openWindow(CardPage, { world, language, at: '/cards/card-one' })
  const stored = () => world.documents[0]?.card
  const panel = (title: string) =>
    opened.page.findAll('section').find((section) => section.find('h2').text() === title)
  const press = async (label: string) => {
    const buttons = opened.page.findAll('button')
    await buttons
      .find((button) => button.text() === label || button.attributes('aria-label') === label)
      ?.trigger('click')
    await flushPromises()
  }
  return { ...opened, stored, panel, press }
}

const account = (name: string, importance: BoundAccount['importance']): BoundAccount => ({
  id: `account-${name}`,
  name,
  importance,
  isUnbound: false,
})

describe('the drawn timeline', () => {
  it('is a list for the ear, with the present stage, today and the deadline in words', async () => {
    const { page } = await openCard({}, { renewedOn: '2026-06-02' })
    const steps = page.get('ol').findAll('li')
    expect(steps.map((step) => step.find('p').text())).toEqual([
      '安全',
      '待续费',
      '销号预警',
      '预计已销号',
      '号码可能已被回收',
    ])
    const current = page.get('[aria-current=step]')
    expect(current.text()).toContain('当前阶段')
    expect(current.text()).toContain('今天 2026-11-22')
    expect(current.text()).toContain('续费期限 2026-11-29')
    expect(steps.at(-1)?.text()).toContain('按规则预计')
  })

  it('tells the steps of a restriction apart', async () => {
    const { page } = await openCard({ operator: 'bitel' })
    expect(page.get('ol').text()).toContain('部分停用')
    expect(page.get('ol').text()).toContain('停机')
  })

  it('unfolds why each stage begins', async () => {
    const { page, press } = await openCard({})
    expect(page.text()).not.toContain('运营商应在销号前 15 天发短信预警')
    await press('每个阶段从哪天起、为什么')
    expect(page.text()).toContain('运营商应在销号前 15 天发短信预警')
  })
})

describe('after the deadline', () => {
  it('says nothing of remedies while all is well', async () => {
    const { panel } = await openCard({})
    expect(panel('现在还能做什么')).toBeUndefined()
  })

  it('names whom to call, how to claim, and what to unbind first', async () => {
    const accounts = [account('Telegram', 'low'), account('支付宝', 'high')]
    const { panel } = await openCard({ accounts }, { renewedOn: '2026-02-20' })
    const text = panel('现在还能做什么')?.text() ?? ''
    for (const part of ['0800-00123', '已证实', '1844', 'usuarios@osiptel.gob.pe']) {
      expect(text).toContain(part)
    }
    expect(text.indexOf('支付宝')).toBeLessThan(text.indexOf('Telegram'))
  })

  it('says how hard a lost number is to replace, and leads to what the guide says of it', async () => {
    const { panel } = await openCard({}, { renewedOn: '2026-02-20' })
    const remedies = panel('现在还能做什么')
    expect(remedies?.text()).toContain('外国人丢了号码很难补回来')
    expect(remedies?.find('button[aria-label^="指南"]').exists()).toBe(true)
  })

  it('says that no hotline is known of a small operator', async () => {
    const { panel } = await openCard(
      { operator: 'other', operatorName: 'Cuy' },
      { renewedOn: '2026-05-01' },
    )
    expect(panel('现在还能做什么')?.text()).toContain('没有找到这家的客服电话')
  })
})

describe('the accounts bound to the number', () => {
  it('are added, ticked and removed, each saved at once, and a removal is taken back', async () => {
    const { page, stored, press, pinia } = await openCard({})
    await page.get('input[name=accountName]').setValue(' 支付宝 ')
    await page.get('input[name=accountName]').trigger('submit')
    await flushPromises()
    expect(stored()?.accounts).toMatchObject([{ name: '支付宝', importance: 'high' }])
    await press('“支付宝”已换绑')
    expect(stored()?.accounts[0]?.isUnbound).toBe(true)
    await press('移除“支付宝”')
    expect(stored()?.accounts).toEqual([])
    await useUndo(pinia).undoLast()
    expect(stored()?.accounts).toMatchObject([{ name: '支付宝', isUnbound: true }])
  })

  it('stay as they were when the disk is full, and say so', async () => {
    const { world, stored, press, pinia } = await openCard({ accounts: [account('BCP', 'high')] })
    world.refuseNext('cards:editProfile', 'disk-full')
    await press('移除“BCP”')
    expect(stored()?.accounts).toHaveLength(1)
    expect(useUndo(pinia).steps).toHaveLength(0)
  })
})

describe('the sources of the rule', () => {
  it('say who speaks, when, and on which day they were looked up', async () => {
    const { panel } = await openCard({})
    const text = panel('按什么规则算')?.text()
    expect(text).toContain('新闻媒体 · 2025-11-24 · 2026-11-26 查看过')
    expect(text).toContain('用户发帖 · 未注明日期')
  })

  it('are said to be older than the rules in force', async () => {
    const { panel } = await openCard({})
    expect(panel('按什么规则算')?.text()).toContain('2025 年的报道，早于现行规范（Res. 132-2025')
  })
})

describe('the rule behind it', () => {
  const own = {
    renewEveryDays: 50,
    cancelAfterDays: null,
    note: '客服',
    setOn: '2026-11-01',
  } as const

  it('is marked as the user’s where they laid one down for the operator', async () => {
    const settings = { operatorRules: { ...NO_OWN_RULES, claro: own } }
    const { page, panel } = await openCard({}, { settings })
    expect(page.text()).toContain('您给 Claro 定的规则，从 2026-11-01（最近续费）起 50 天')
    expect(panel('按什么规则算')?.text()).toContain('客服')
  })

  it('says once that the shipped rule changed', async () => {
    const settings = { seenRules: { ...currentFingerprints(), claro: '300 210 x' } }
    const { page, press, world } = await openCard({}, { settings })
    expect(page.text()).toContain('没有余额：300 天 → 270 天；有余额：210 天 → 210 天')
    await press('知道了')
    expect(page.text()).not.toContain('Claro 的规则有更新')
    expect(world.settings.seenRules).toEqual(currentFingerprints())
  })

  it('says nothing of a change to a card with a rule of its own', async () => {
    const settings = { seenRules: { ...currentFingerprints(), claro: '300 210 x' } }
    const { page } = await openCard({ rule: own }, { settings })
    expect(page.text()).not.toContain('Claro 的规则有更新')
  })
})

it.each([
  ['es', 'portabilidad'],
  ['en', 'Ported from Entel'],
] as const)('says in %s that the days count from a porting', async (language, words) => {
  const porting = { from: 'entel', on: '2026-11-10' } as const
  const { page } = await openCard({ porting }, { language })
  expect(page.text()).toContain(words)
})
