import { describe, expect, it, vi } from 'vitest'
import { aDocument, aRenewal } from '@shared/domain/testing/documents'
import type { CardDocument } from '@shared/domain/cardDocument'
import { DEFAULT_RULE_VIEW } from '@shared/domain/timeline'
import type { Card } from '@shared/domain/card'
import { renewalInput } from './testing/memory'
import { createTranslator } from './translator'
import { trayState } from './trayMenu'

const { translate } = await createTranslator('zh-CN')
const speech = { t: translate, hidesNumbers: false }
const TODAY = '2026-11-22'

/** A card whose operator confirmed that it lives until `date`. */
const until = (date: `${number}-${number}-${number}`, changes: Partial<Card> = {}): CardDocument =>
  aDocument({ id: `card-${date}`, confirmedExpiry: { on: date, seenOn: TODAY }, ...changes })

function tray(documents: CardDocument[]) {
  const actions = { show: vi.fn(), quit: vi.fn() }
  const state = trayState(documents, TODAY, DEFAULT_RULE_VIEW, speech, actions)
  const labels = state.menu.map((item) => (item === 'separator' ? '-' : item.label))
  const click = (label: string) => {
    for (const item of state.menu)
      if (item !== 'separator' && item.label === label) item.onClick?.()
  }
  return { ...state, labels, click, actions }
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
      '-',
      '退出',
    ])
    expect(tooltip).toBe('Claro 987 654 321 · 还有 7 天')
  })

  it('says that a deadline is today, and how long one has passed', () => {
    const { labels } = tray([until('2026-11-22'), until('2026-11-20')])
    expect(labels.slice(0, 2)).toEqual([
      'Movistar 987 654 321 · 已过期 2 天',
      'Movistar 987 654 321 · 今天到期',
    ])
  })

  it('leads to the card, the overview and the renewal, and quits', () => {
    const { click, actions } = tray([until('2026-11-29', { operator: 'claro' })])
    click('Claro 987 654 321 · 还有 7 天')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'card', cardId: 'card-2026-11-29' })
    click('记录续费…')
    expect(actions.show).toHaveBeenLastCalledWith({ page: 'renew', cardId: null })
    click('退出')
    expect(actions.quit).toHaveBeenCalledOnce()
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

  it('a renewal that is paid and not confirmed is said in words', () => {
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
    'Movistar 900 000 002 · 已过期 25 天',
    'Movistar 900 000 001 · 已过期 55 天',
  ])
})
