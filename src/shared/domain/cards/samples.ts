import type { CardDetails } from './card'
import { newCardDocument } from './cardChanges'
import type { CardDocument } from './cardDocument'
import { type CivilDate, type Instant, addDays } from '../base/civilDate'
import { SOLES } from '../base/money'
import type { OperatorId } from '../operators/operators'
import type { RenewalDetails } from '../renewals/renewal'
import { withNewRenewal } from '../renewals/renewalChanges'

/** The texts of the sample cards in the requested language. */
export interface SampleTexts {
  readonly labels: Readonly<Record<'main' | 'bank' | 'family' | 'spare', string>>
  readonly note: string
  readonly plan: string
}

interface SampleCard {
  readonly label: keyof SampleTexts['labels']
  readonly operator: OperatorId
  readonly number: string
  readonly balance: CardDetails['balance']
  /** Each renewal's days before today, and the soles paid. */
  readonly renewals: readonly (readonly [daysAgo: number, soles: number])[]
}

/**
 * Made-up numbers, together at every interesting stage.
 * See src/decisions/008-samples-are-ordinary-cards.md.
 */
const SAMPLE_CARDS: readonly SampleCard[] = [
  {
    label: 'main',
    operator: 'claro',
    number: '900000101',
    balance: 'no',
    renewals: [
      [173, 5],
      [360, 5],
    ],
  },
  {
    label: 'bank',
    operator: 'entel',
    number: '900000102',
    balance: 'no',
    renewals: [
      [50, 5],
      [92, 5],
      [135, 3],
    ],
  },
  {
    label: 'family',
    operator: 'movistar',
    number: '900000103',
    balance: 'yes',
    renewals: [
      [20, 10],
      [196, 5],
    ],
  },
  {
    label: 'spare',
    operator: 'bitel',
    number: '900000104',
    balance: 'unknown',
    renewals: [[100, 3]],
  },
]

/** Cards to try the app with, marked as samples. `newId` gives a fresh id at each call. */
export function sampleDocuments(
  texts: SampleTexts,
  { today, now, newId }: { today: CivilDate; now: Instant; newId: () => string },
): CardDocument[] {
  return SAMPLE_CARDS.map((sample) => {
    const details: CardDetails = {
      label: texts.labels[sample.label],
      operator: sample.operator,
      operatorName: '',
      number: sample.number,
      iccid: null,
      imsi: null,
      activatedOn: addDays(today, -(sample.renewals.at(-1)?.[0] ?? 0) - 60),
      firstUsedOn: null,
      lastTopUpOn: null,
      balance: sample.balance,
      balanceOn: sample.balance === 'unknown' ? null : today,
      goal: 'numberOnly',
      confirmedExpiry: null,
      rule: null,
      note: texts.note,
    }
    return sample.renewals.reduce(
      (document, [daysAgo, soles]) =>
        withNewRenewal(document, sampleRenewal(addDays(today, -daysAgo), soles, texts), [], {
          id: newId(),
          now,
        }),
      newCardDocument(details, { id: newId(), now, isSample: true }),
    )
  })
}

function sampleRenewal(date: CivilDate, soles: number, texts: SampleTexts): RenewalDetails {
  return {
    date,
    amount: { minor: soles * 100, currency: SOLES },
    paid: null,
    fee: null,
    channel: 'app',
    method: 'card',
    plan: texts.plan,
    months: null,
    orderNumber: '',
    status: 'effective',
    confirmedExpiry: null,
    note: '',
  }
}
