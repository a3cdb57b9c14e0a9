import { describe, expect, it } from 'vitest'
import { PROFILE_FACTS } from '../domain/operators/facts'
import { LANGUAGES, type Language } from '../domain/settings/languages'
import { figuresIn, isBacked, numberOf } from '../domain/testing/figures'
import { FACTS, type FactId } from '../guide/facts'
import { loadGuide } from '../guide/load'
import { guideLines } from '../guide/testing/guideLines'
import { loadMessages } from './load'

/** Texts that state figures of operators or of the law, and the facts that these come from. */
const TEXT_FACTS: Readonly<Record<string, readonly FactId[]>> = {
  'rules.regulation': ['warning-15', 'reassign-90'],
  'stages.advice.warned': ['warning-15'],
  'stages.reason.operator-warning': ['warning-15'],
  'stages.reason.number-released': ['reassign-90'],
  'stages.remedy.claim.text': ['claim-without-warning'],
  'reminderPlans.topics.text.warned': ['warning-15'],
  'reminderPlans.topics.off.warned': ['warning-15'],
  'profile.holderLines.law': ['max-lines-7'],
  'cards.form.hint.number': ['mobile-number'],
  'cards.form.hint.iccid': ['iccid'],
  'cards.form.hint.imsi': ['imsi'],
  'validation.number.missing': ['mobile-number'],
  'validation.number.length': ['mobile-number'],
  'validation.number.firstDigit': ['mobile-number'],
  'validation.number.country': ['mobile-number'],
  'validation.iccid': ['iccid'],
  'validation.imsi': ['imsi'],
  'caution.doubt.small-amount': ['claro-promotion'],
  'exporting.timeZoneNoteText': ['lima-utc'],
  'exports.timeZoneNote': ['lima-utc'],
  'exports.calendar.deadlineNote': ['lima-utc'],
}

/** Texts whose figures state nothing of operators or of the law, and what they are instead. */
const NOT_FACTS: Readonly<Record<string, string>> = {
  overview: 'how far ahead the overview looks',
  'reminders.snooze': 'how long a reminder is put off',
  'reminderHealth.advice': 'i3, the name of a program',
  'reminderHealth.log': 'how long this app keeps its log',
  'reminderPlans.topics.text.receipts': 'how long this app waits for a receipt',
  'reminderPlans.silence': 'how far a reminder can be put off',
  'receipts.hint': 'the largest file that this app takes',
  'reminderPlans.topics.text.digest': 'a day of the month',
  'reminderPlans.hidesNumbers': 'an example of a number half hidden',
  'reminderPlans.toHealthText': 'how long this app keeps its log',
  history: 'spans to choose from',
  'renewals.placeholder': 'an example of what to type',
  'renewals.rate': 'one sol, to which a rate refers',
  exporting: 'formats, papers, examples and bounds of fields',
  exports: 'limits and names of file formats',
  statistics: 'groups and spans of the statistics',
  'cards.form.hint.ruleNote': 'an example of what to type',
  'cards.form.placeholder': 'an example of what to type',
  'trash.lastDay': 'how long is left in the trash',
  'receipts.viewer': 'a key of the keyboard',
  settings: 'bounds and examples of fields',
  validation: 'bounds and examples of fields',
  errors: 'the largest file that this app takes',
  commandLine: 'examples and bounds of arguments',
}

type Tree = { readonly [key: string]: string | Tree }

function flatten(tree: Tree, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flatten(value, `${path}${key}.`),
  )
}

/** The entry for a key or for what it lies in, the nearest first. */
function nearest<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  const parts = key.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = table[parts.slice(0, length).join('.')]
    if (found !== undefined) return found
  }
  return undefined
}

/** The key of a text and each of its figures that no fact has. */
function mistakesIn([key, text]: readonly [string, string]) {
  const facts = nearest(TEXT_FACTS, key)
  if (!facts && nearest(NOT_FACTS, key) !== undefined) return []
  const known = (facts ?? []).flatMap((id): readonly string[] => FACTS[id].figures)
  const wrong = figuresIn(text).filter((figure) => !isBacked(figure, known))
  return wrong.map((figure) => [key, `${figure} in “${text}” is in no fact`] as const)
}

const texts = async (language: Language) => flatten(await loadMessages(language))

describe.each(LANGUAGES)('the figures of the texts in %s', (language) => {
  it('stand in a fact, or are no facts for a reason that is given', async () => {
    expect((await texts(language)).flatMap(mistakesIn)).toEqual([])
  })

  it('are caught when one is wrong, or when a text begins to state one', async () => {
    const planted = (await texts(language)).map(
      ([key, text]) => [key, text.replace('15', '20')] as const,
    )
    expect(planted.flatMap(mistakesIn).map(([key]) => key)).toContain('rules.regulation')
    expect(mistakesIn(['operators.claro', 'Claro 0801-123-23'])).not.toEqual([])
  })

  it('are the same as in Chinese where they state facts', async () => {
    const stating = async (spoken: Language) =>
      (await texts(spoken))
        .filter(([key]) => nearest(TEXT_FACTS, key) !== undefined)
        .map(([key, text]) => [key, [...new Set(figuresIn(text).map(numberOf))].sort()] as const)
        .sort()
    expect(await stating(language)).toEqual(await stating('zh-CN'))
  })
})

it('keeps no entry for a text that is gone, and no fact that no text names', async () => {
  const keys = (await texts('zh-CN')).map(([key]) => `${key}.`)
  const entries = [...Object.keys(TEXT_FACTS), ...Object.keys(NOT_FACTS)]
  expect(entries.filter((entry) => !keys.some((key) => key.startsWith(`${entry}.`)))).toEqual([])

  const named = [
    ...guideLines(await loadGuide('zh-CN')).flatMap(({ facts }) => facts),
    ...Object.values(TEXT_FACTS).flat(),
  ]
  const idle = Object.keys(FACTS).filter(
    (id) => !(id in PROFILE_FACTS) && !named.some((each) => each === id),
  )
  expect(idle).toEqual([])
})
