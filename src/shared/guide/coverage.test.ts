import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../domain/settings/languages'
import { linkTitle } from './links'
import { loadGuide } from './load'
import type { ArticleId } from './structure'

type Place = readonly [article: ArticleId, heading: string | null]

/**
 * Questions of a newcomer, the place in the guide that answers each, and a figure or name that must be
 * there.
 */
const QUESTIONS: readonly (readonly [row: number, asks: string, says: RegExp, place: Place])[] = [
  [1, 'what a keep-number card is', /prepago/, ['what-it-is', null]],
  [2, 'what is good about it, and how often to pay', /9.*5/, ['what-it-is', 'how-often']],
  [3, 'whether the card is still alive', /vencimiento/, ['before-you-start', 'alive']],
  [3, 'which of its numbers is which', /ICCID.*IMSI/s, ['before-you-start', 'numbers']],
  [4, 'how it can be paid', /PayPal/, ['before-you-start', 'payment']],
  [
    4,
    'how not to be cheated',
    /运营商账户|cuenta del operador|operator’s account/,
    ['paying-from-abroad', 'scam'],
  ],
  [5, 'what to buy today', /paquete/, ['before-you-start', 'tariffs']],
  [6, 'how to log in, and in which language', /Iniciar sesión/, ['step-by-step', 'login']],
  [7, 'how to prove who one is', /código de verificación/, ['step-by-step', 'verify']],
  [7, 'how long Bitel’s code is valid', /3.*3/, ['bitel', 'contact']],
  [8, 'which amount to choose', /Recarga/, ['step-by-step', 'choose']],
  [9, 'how to pay without a slip', /Pagar/, ['step-by-step', 'pay']],
  [10, 'how to prove it afterwards', /Recarga exitosa/, ['step-by-step', 'confirm']],
  [11, 'when to begin', /15/, ['step-by-step', 'when']],
  [12, 'in which currency to pay', /DCC/, ['paying-from-abroad', 'currency']],
  [12, 'what the fees are', /索尔|soles/, ['paying-from-abroad', 'fees']],
  [13, 'what to do without the number', /ICCID/, ['when-it-goes-wrong', 'card-number-forgotten']],
  [14, 'why no code comes', /Reenviar código/, ['when-it-goes-wrong', 'no-sms-code']],
  [15, 'why nothing has arrived', /24/, ['when-it-goes-wrong', 'not-effective']],
  [16, 'what to do about a wrong fact', /规则|regla|rule/, ['when-it-goes-wrong', 'wrong-fact']],
]

/** What was found wrong or missing in November 2026, and where the guide now says what is true. */
const CORRECTIONS: readonly (readonly [finds: string, says: RegExp, place: Place])[] = [
  ['how long an Entel balance lasts is unknown', /未知|no se sabe|unknown/, ['entel', 'rule']],
  ['a balance is not the expiry of the number', /vigencia/, ['before-you-start', 'alive']],
  ['a new SIM has three days', /Res\. 116-2025/, ['before-you-start', 'new-sim']],
  ['so it has at every operator', /Res\. 116-2025/, ['other', 'new-sim']],
  ['and by law', /Res\. 116-2025/, ['rules-and-law', 'keeping']],
  ['Claro wants a first call', /12/, ['claro', 'new-sim']],
  ['a report of loss can cost the number', /90.*IMEI/s, ['lost-stolen-abroad', 'report']],
  ['accounts come before the report', /bloqueo/, ['when-it-goes-wrong', 'sim-lost']],
  ['a bundle may not count', /paquete/, ['before-you-start', 'tariffs']],
  ['when Movistar stops calls is unknown', /未知|no se sabe|unknown/, ['movistar', 'stops']],
  [
    'a longer rule of one’s own is kept',
    /内置|incluida|built-in/,
    ['when-it-goes-wrong', 'wrong-fact'],
  ],
  ['the Norma was replaced', /Res\. 132-2025/, ['rules-and-law', 'keeping']],
  ['Bitel suspends from day 210 on', /210.*270/s, ['bitel', 'rule']],
  ['Bitel’s roaming has to be asked for in person', /24/, ['lost-stolen-abroad', 'abroad']],
  ['which documents Claro takes', /CPP.*CIRE/s, ['replacing-as-a-foreigner', 'documents']],
  ['what happens when records do not match', /5/, ['replacing-as-a-foreigner', 'records']],
  ['who had more than 7 lines keeps them', /2026/, ['rules-and-law', 'lines']],
  ['who owns Movistar', /Integratel/, ['movistar', 'contact']],
  ['the 3 soles were a promotion', /2020/, ['claro', 'contact']],
  ['what an agent is to be asked', /paquete/, ['top-up-services', 'before']],
  ['no site in English was found', /英文|inglés|English/, ['step-by-step', 'login']],
]

it('leaves out no point of the article it grew from', () => {
  const rows = [...new Set(QUESTIONS.map(([row]) => row))]
  expect(rows).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
})

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(QUESTIONS)('point %i: the guide tells %s', async (_row, _asks, says, place) => {
    expect(await section(language, place)).toMatch(says)
  })

  it.each(CORRECTIONS)('the guide says that %s', async (_finds, says, place) => {
    expect(await section(language, place)).toMatch(says)
  })
})

/** The texts under a heading, up to the next one. */
async function section(language: Language, [wanted, anchor]: Place): Promise<string> {
  const { articles } = await loadGuide(language)
  expect(linkTitle(articles, { article: wanted, heading: anchor })).toBeTruthy()
  const blocks = articles.find(({ id }) => id === wanted)?.blocks ?? []
  if (anchor === null) return JSON.stringify(blocks)
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === anchor)
  const length = blocks.slice(start + 1).findIndex(({ kind }) => kind === 'heading')
  const end = length === -1 ? blocks.length : start + 1 + length
  return JSON.stringify(blocks.slice(start, end))
}
