import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { historyRows } from '@shared/domain/history/history'
import { OPERATOR_IDS } from '@shared/domain/operators/operators'
import { NO_OWN_RULES, type OwnRule } from '@shared/domain/rules/operatorRules'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { stagesOf } from '@shared/domain/rules/timeline'
import { aRenewal } from '@shared/domain/testing/documents'
import { loadMessages } from '@shared/i18n/load'
import type { Messages } from '@shared/i18n/texts'
import { describe, expect, it } from 'vitest'
import type { Translate } from '../../ports/words'
import type { CardEvidence } from './evidence'
import type { PackedReceipt } from '../exports/packedReceipts'
import { evidenceReport, ruleReport } from './evidenceReport'
import { NOW, storedCard } from '../testing/memory'

const OWN: OwnRule = {
  renewEveryDays: 90,
  cancelAfterDays: 120,
  note: '客服说的',
  setOn: '2026-10-01',
}
const LOST: PackedReceipt = {
  file: null,
  renewedOn: '2026-11-20',
  originalName: 'a.png',
  note: '',
  attachedAt: NOW,
  state: 'missing',
  sha256: 'a'.repeat(64),
}

const card = (changes: Partial<CardDocument['card']>): CardDocument => ({
  ...storedCard('card-0001', changes),
  renewals: [aRenewal('2026-11-20', { note: '代充' })],
})

const CARDS: Readonly<Record<string, CardDocument>> = {
  ...Object.fromEntries(OPERATOR_IDS.map((operator) => [operator, card({ operator })])),
  'a rule of its own': card({ rule: OWN }),
  'an own rule without an end': card({ rule: { ...OWN, cancelAfterDays: null, note: '' } }),
  'a confirmed expiry': card({ confirmedExpiry: { on: '2027-05-21', seenOn: '2026-11-21' } }),
  'a porting': card({ porting: { from: 'bitel', on: '2026-11-21' } }),
  'nothing known': { ...storedCard('card-0001', { activatedOn: null }), renewals: [] },
}

function evidence(
  document: CardDocument,
  texts: Messages,
  operatorRules = NO_OWN_RULES,
): CardEvidence {
  return {
    document,
    timeline: stagesOf(document, '2026-11-22', { dueWindowDays: 30, operatorRules }),
    rows: historyRows([document]),
    texts,
    language: 'zh-CN',
    now: NOW,
    today: '2026-11-22',
  }
}

function within(tree: unknown, part: string): unknown {
  return new Map(Object.entries(tree ?? {})).get(part)
}

/**
 * A translator that throws when a text needs a parameter that it does not get, which would print a
 * gap.
 */
function strict(texts: Messages): Translate {
  return (key, values = {}) => {
    const text = key.split('.').reduce<unknown>(within, texts)
    if (typeof text !== 'string') throw new Error(`No text ${key}`)
    return text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = values[name]
      if (value === undefined || value === '') throw new Error(`${key} waits for ${name}`)
      return String(value)
    })
  }
}

describe.each(LANGUAGES)('the words of a pack, %s', (language) => {
  it.each(Object.entries(CARDS))('are whole for a card with %s', async (_name, document) => {
    const texts = await loadMessages(language)
    const about = evidence(document, texts)
    const report = evidenceReport(about, [LOST], strict(texts))
    const rule = ruleReport(about, strict(texts))
    for (const { heading, facts = [] } of [...report.sections, ...rule.sections]) {
      expect(heading).not.toBe('')
      for (const [label, value] of facts) expect(`${label}${value}`).not.toContain('undefined')
    }
  })

  it('are whole for a card that follows the user’s rule for its operator', async () => {
    const texts = await loadMessages(language)
    const about = evidence(card({}), texts, { ...NO_OWN_RULES, claro: OWN })
    const [, counting] = ruleReport(about, strict(texts)).sections
    expect(counting?.lines?.join()).toContain('客服说的')
  })
})
