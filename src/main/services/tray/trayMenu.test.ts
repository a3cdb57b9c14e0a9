import { describe, expect, it, vi } from 'vitest'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { DEFAULT_RULE_VIEW } from '@shared/domain/rules/timeline'
import type { Card } from '@shared/domain/cards/card'
import {
  EMPTY_LEDGER,
  deadlineKey,
  withPause,
  withSnoozed,
  withStopped,
} from '@shared/domain/reminders/ledger'
import type { TrayEntry, TrayItem } from '../../ports/tray'
import { renewalInput } from '../testing/memory'
import { createTranslator } from '../common/translator'
import { type TraySight, trayState } from './trayMenu'

const { translate } = await createTranslator('zh-CN')
const speech = { t: translate, hidesNumbers: false }
const TODAY = '2026-11-22'

/** A card with an expiry of `date` confirmed by the operator. */
const until = (date: `${number}-${number}-${number}`, changes: Partial<Card> = {}): CardDocument =>
  aDocument({ id: `card-${date}`, confirmedExpiry: { on: date, seenOn: TODAY }, ...changes })

/** Ten in the morning in Lima. */
const NOW = '2026-11-22T15:00:00.000Z'

function tray(documents: CardDocument[], changes: Partial<TraySight> = {}, words = speech) {
  const actions = {
    show: vi.fn(),
    quit: vi.fn(),
    snooze: vi.fn(),
    resume: vi.fn(),
    copy: vi.fn(),
    pause: vi.fn(),
    exportAgain: vi.fn(),
  }
  const sight = {
    documents,
    ledger: EMPTY_LEDGER,
    problems: [],
    hiddenCards: 0,
    view: DEFAULT_RULE_VIEW,
    backupWorry: null,
    canExportAgain: false,
    now: NOW,
    timeZone: 'America/Lima',
    ...changes,
  }
  const state = trayState(sight, words, actions)
  const labels = state.menu.map((item) => (item === 'separator' ? '-' : item.label))
  const at = (...path: string[]) =>
    path.reduce<readonly TrayItem[]>((menu, label) => entry(menu, label)?.submenu ?? [], state.menu)
  const click = (...path: string[]) => {
    const label = path.at(-1) ?? ''
    const found = entry(at(...path.slice(0, -1)), label)
    if (found === undefined) throw new Error(`The menu has no “${path.join(' > ')}”.`)
    found.onClick?.()
  }
  return { ...state, labels, at, click, actions }
}

function entry(menu: readonly TrayItem[], label: string): TrayEntry | undefined {
  return menu
    .flatMap((item) => (item === 'separator' ? [] : [item]))
    .find((one) => one.label === label)
}

describe('the tray', () => {
  it('says in words what is due next, most urgent first, then the commands', () => {
    const { labels, tooltip } = tray([
      until('2027-03-01', { operator: 'movistar', number: '912345678' }),
      until('2026-11-29', { operator: 'claro' }),
    ])
    expect(labels).toEqual([
      'Claro 987 654 321 · 还有 7 天',
      'Movistar 912 345 678 · 还有 99 天',
      '-',
      '打开 Keepline 保号簿',
      '记录续费…',
      '导出续费记录…',
      '-',
      '免打扰到明天',
      '设置…',
      '-',
      '退出',
    ])
    expect(tooltip).toBe('Claro 987 654 321 · 还有 7 天')
  })

  it('says that a deadline is today, and how long one has passed', () => {
    const { labels } = tray([until('2026-11-22'), until('2026-11-20')])
    expect(labels.slice(0, 2)).toEqual([
      'Movistar 987 654 321 · 已逾期 2 天',
      'Movistar 987 654 321 · 今天到期',
    ])
  })

  it('opens a card, records its renewal, and copies its number', () => {
    const line = 'Claro 987 654 321 · 还有 7 天'
    const { click, actions } = tray([until('2026-11-29', { operator: 'claro' })])
    click(line, '打开号卡')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'card', cardId: 'card-2026-11-29' })
    click(line, '记录续费…')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'renew', cardId: 'card-2026-11-29' })
    click(line, '复制号码')
    expect(actions.copy).toHaveBeenCalledWith('987654321')
  })

  it('leads to the export and the settings, and quits', () => {
    const { click, actions } = tray([until('2026-11-29')])
    click('导出续费记录…')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'history', exports: true })
    click('设置…')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'settings' })
    click('退出')
    expect(actions.quit).toHaveBeenCalledOnce()
  })

  it('exports again once something was exported', () => {
    expect(tray([]).labels).not.toContain('再次导出')
    const { click, actions } = tray([], { canExportAgain: true })
    click('再次导出')
    expect(actions.exportAgain).toHaveBeenCalledOnce()
  })

  it('says that a backup could not be made, or that there is none, and leads to it', () => {
    const { click, actions, labels } = tray([], { backupWorry: 'failed' })
    click('备份没有做成…')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'backup' })
    expect(labels.at(-3)).toBe('设置…')
    expect(tray([], { backupWorry: 'none' }).labels).toContain('还没有备份…')
    expect(tray([]).labels.some((label) => label.includes('备份'))).toBe(false)
  })

  it('hides the middle of a number in private mode, and copies all of it', () => {
    const hidden = { ...speech, hidesNumbers: true }
    const { tooltip, click, actions } = tray([until('2026-11-29')], {}, hidden)
    expect(tooltip).toBe('Movistar 987 ••• 321 · 还有 7 天')
    click('Movistar 987 ••• 321 · 还有 7 天', '复制号码')
    expect(actions.copy).toHaveBeenCalledWith('987654321')
  })

  it('shows the five most urgent of many cards', () => {
    const dates = ['01', '02', '03', '04', '05', '06'] as const
    const { labels } = tray(dates.map((day) => until(`2026-12-${day}`)))
    expect(labels.indexOf('-')).toBe(5)
  })

  it('changes its mood with the most urgent card', () => {
    expect(tray([]).mood).toBe('calm')
    expect(tray([until('2027-06-01')]).mood).toBe('calm')
    expect(tray([until('2026-12-01'), until('2027-06-01')]).mood).toBe('due')
    expect(tray([until('2026-11-22'), until('2027-06-01')]).mood).toBe('urgent')
    expect(tray([until('2026-11-01')]).mood).toBe('urgent')
  })

  it('counts the cards that need something, and says how many more than the first there are', () => {
    const { count, tooltip } = tray([until('2026-11-23'), until('2026-12-01'), until('2027-06-01')])
    expect(count).toBe(2)
    expect(tooltip).toBe('Movistar 987 654 321 · 还有 1 天\n另有 1 张号卡需要处理')
  })

  it('leaves out archived and deleted cards, and says when there is nothing to show', () => {
    const gone = '2026-11-01T00:00:00.000Z'
    expect(tray([until('2026-11-23', { archivedAt: gone })]).labels[0]).toBe('还没有号卡')
    expect(tray([until('2026-11-23', { deletedAt: gone })]).labels[0]).toBe('还没有号卡')
    expect(tray([aDocument()]).labels[0]).toBe('号卡的期限未知，请补充上次续费日期')
  })

  it('calls an operator without a profile by the name that the user gave it', () => {
    const named = { operator: 'other', operatorName: 'Wings Mobile' } as const
    const { tooltip } = tray([until('2026-11-29', named)])
    expect(tooltip).toBe('Wings Mobile 987 654 321 · 还有 7 天')
  })
})

describe('silence from the tray', () => {
  const card = until('2026-11-29')
  const line = 'Movistar 987 654 321 · 还有 7 天'
  const of = { cardId: 'card-2026-11-29', deadline: '2026-11-29' } as const
  const key = deadlineKey(of.cardId, of.deadline)

  it('is offered for an hour, the evening, tomorrow and three days', () => {
    const { at, click, actions } = tray([card])
    const choices = at(line, '稍后提醒').map((item) => item !== 'separator' && item.label)
    expect(choices).toEqual(['1 小时后', '今晚', '明天', '3 天后'])
    click(line, '稍后提醒', '今晚')
    expect(actions.snooze).toHaveBeenCalledWith(of, { kind: 'evening' })
  })

  it('offers no evening once it is evening', () => {
    const { at } = tray([card], { now: '2026-11-23T00:30:00.000Z' })
    const evening = at('Movistar 987 654 321 · 还有 7 天', '稍后提醒')
    expect(evening).toHaveLength(3)
  })

  it('is taken back where a deadline is snoozed or stopped', () => {
    for (const ledger of [
      withStopped(EMPTY_LEDGER, key, NOW),
      withSnoozed(EMPTY_LEDGER, key, '2026-11-23T15:00:00.000Z', NOW),
    ]) {
      const { click, actions } = tray([card], { ledger })
      click(line, '恢复提醒')
      expect(actions.resume).toHaveBeenCalledWith(of)
    }
  })

  it('of everything until tomorrow is switched on, tells how long it lasts, and off again', () => {
    const off = tray([card])
    off.click('免打扰到明天')
    expect(off.actions.pause).toHaveBeenCalledWith(true)
    const ledger = withPause(EMPTY_LEDGER, '2026-11-23T14:00:00.000Z', NOW)
    const on = tray([card], { ledger })
    expect(entry(on.menu, '免打扰到 09:00')?.isChecked).toBe(true)
    on.click('免打扰到 09:00')
    expect(on.actions.pause).toHaveBeenCalledWith(false)
  })

  it('that the user did not ask for is shown, and leads to its explanation', () => {
    expect(tray([card]).labels.some((label) => label.startsWith('提醒有问题'))).toBe(false)
    const { click, actions } = tray([card], { problems: ['no-service', 'paused'] })
    click('提醒有问题：没有通知服务')
    expect(actions.show).toHaveBeenCalledWith({ page: 'reminders' })
  })
})

describe('what is under way', () => {
  const progress = (startedAt: string): CardDocument['inProgress'] => ({
    step: 'pay',
    checked: [],
    input: renewalInput,
    stagedIds: [],
    startedAt,
    updatedAt: '2026-11-22T13:00:00.000Z',
  })

  it('a renewal that was begun leads back to itself, the last one first', () => {
    const claro = until('2026-11-29', { operator: 'claro' })
    const bitel = until('2026-12-29', { operator: 'bitel', number: '912345678' })
    const { labels, click, actions } = tray([
      { ...claro, inProgress: progress('2026-11-21T12:00:00.000Z') },
      { ...bitel, inProgress: progress('2026-11-22T12:00:00.000Z') },
    ])
    expect(labels.slice(2, 6)).toEqual([
      '-',
      '继续续费：Bitel 912 345 678',
      '继续续费：Claro 987 654 321',
      '-',
    ])
    click('继续续费：Bitel 912 345 678')
    expect(actions.show).toHaveBeenCalledWith({ page: 'renew', cardId: 'card-2026-12-29' })
  })

  it('is not offered for a card that was archived or deleted', () => {
    const gone = { archivedAt: '2026-11-22T12:00:00.000Z' }
    const inProgress = progress('2026-11-21T12:00:00.000Z')
    const { labels } = tray([{ ...until('2026-11-29', gone), inProgress }])
    expect(labels.filter((label) => label.includes('继续续费'))).toEqual([])
  })

  it('a renewal that is paid and not confirmed is named in words', () => {
    const paid = aRenewal('2026-11-21', { status: 'paid' })
    const { labels } = tray([{ ...until('2026-11-29'), renewals: [paid] }])
    expect(labels[0]).toBe('Movistar 987 654 321 · 还有 7 天 · 已付款，待确认')
  })
})

it('lists what can still be saved before what is probably lost, as the window does', () => {
  // Movistar: 180 days to the deadline, 210 to the cancellation.
  const { labels } = tray([
    aDocument({ id: 'card-lost', number: '900000001', lastTopUpOn: '2026-04-01' }),
    aDocument({ id: 'card-warned', number: '900000002', lastTopUpOn: '2026-05-01' }),
  ])
  expect(labels.slice(0, 2)).toEqual([
    'Movistar 900 000 002 · 已逾期 25 天',
    'Movistar 900 000 001 · 已逾期 55 天',
  ])
})

describe('cards that cannot be read', () => {
  it('colour the tray and stand above all others', () => {
    const state = tray([until('2027-03-01')], { hiddenCards: 2 })
    expect(state.mood).toBe('urgent')
    expect(state.labels[0]).toBe('有 2 项数据读不出来，请查看')
    expect(state.tooltip.split('\n')[0]).toBe('有 2 项数据读不出来，请查看')
    state.click('有 2 项数据读不出来，请查看')
    expect(state.actions.show).toHaveBeenCalledWith({ page: 'overview' })
  })

  it('keep the tray from saying that there are none', () => {
    const state = tray([], { hiddenCards: 1, problems: ['unreadable'] })
    expect(state.labels).not.toContain('还没有号卡')
    expect(state.tooltip).not.toContain('还没有号卡')
    expect(state.labels.filter((label) => label.includes('读不出来'))).toHaveLength(1)
  })
})
