import type { Card, CardDetails } from '../cards/card'
import { newCardDocument } from '../cards/cardChanges'
import type { CardDocument } from '../cards/cardDocument'
import { type CivilDate, type Instant, addDays, todayInLima } from '../base/civilDate'
import { formatPhoneNumber } from '../cards/phoneNumber'
import type { Renewal, RenewalDetails } from '../renewals/renewal'
import { changedCard, changedRenewal } from './importChanges'
import { isSameEvent } from './sameEvent'
import type { ImportRecord, ReadRecord, RecordedCard } from './importRecord'
import {
  type CellIssue,
  type ImportCounts,
  type PlannedRow,
  blankRow,
  countsOf,
} from './importOutcome'

/** The current library, and what is needed to create documents. */
export interface PlanContext {
  readonly documents: readonly CardDocument[]
  readonly now: Instant
  readonly newId: () => string
  /** The day that the file describes: its own date, or today. */
  readonly asOf: CivilDate
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly counts: ImportCounts
  /** The cards to write, in their new state. */
  readonly documents: readonly CardDocument[]
}

/** Older pending payments are not followed up: imported histories contain many. */
const FOLLOWED_UP_DAYS = 30
const NEVER: Instant = '9999-12-31T00:00:00.000Z'

/** A renewal and the file's line that created it. */
interface Entry {
  renewal: Renewal
  readonly line: number | null
}

/**
 * A card while rows are applied to it. Its renewals are indexed by day, so that long histories stay
 * fast.
 */
interface Draft {
  card: Card
  readonly before: CardDocument | null
  /** The file's line that created the card. */
  readonly line: number
  readonly renewals: Entry[]
  readonly byDay: Map<CivilDate, Entry[]>
  isTouched: boolean
}

/**
 * Applies rows to the library one after the other. Writes nothing.
 * See src/decisions/033-an-import-drops-nothing-in-silence.md.
 */
export class Planner {
  private readonly drafts = new Map<string, Draft>()
  private readonly byIccid = new Map<string, string>()
  private readonly rows: PlannedRow[] = []
  private readonly today: CivilDate

  constructor(private readonly context: PlanContext) {
    this.today = todayInLima(context.now)
    for (const document of context.documents) {
      const { number, iccid, deletedAt } = document.card
      // A number can be in the trash and in use again.
      if (deletedAt !== null && this.drafts.has(number)) continue
      this.drafts.set(number, draftOf(document))
      if (iccid) this.byIccid.set(iccid, number)
    }
  }

  skip(line: number, skippedAs: PlannedRow['skippedAs'], label = '', number = ''): void {
    this.rows.push({ ...blankRow(line), label, number, skippedAs })
  }

  /** `raw` identifies a refused row to the user. */
  add(
    line: number,
    read: ReadRecord,
    raw: { readonly label: string; readonly number: string },
  ): void {
    const issues = read.ok ? this.hindrances(read.record) : read.issues
    if (!read.ok || issues.length > 0) {
      const row = { ...blankRow(line), ...raw, issues: [...issues] }
      this.rows.push({ ...row, outcome: 'refused' })
      return
    }
    this.rows.push(this.lay(line, read.record, read.warnings))
  }

  plan(): ImportPlan {
    const touched = [...this.drafts.values()].filter(({ isTouched }) => isTouched)
    return {
      rows: this.rows,
      counts: countsOf(
        this.rows,
        touched.map(({ before }) => ({ isNew: before === null, isDeleted: false })),
      ),
      documents: touched.map((draft) => documentOf(draft, this.context.now)),
    }
  }

  /** Problems that only the library can know. */
  private hindrances({ number, card }: ImportRecord): CellIssue[] {
    const known = this.drafts.get(number)
    if (known && known.card.deletedAt !== null) {
      return [
        {
          field: 'number',
          code: 'import.inTrash',
          params: { label: known.card.label },
          cell: number,
        },
      ]
    }
    const owner = card.iccid === null ? undefined : this.byIccid.get(card.iccid)
    const other = owner === undefined || owner === number ? undefined : this.drafts.get(owner)
    if (!other) return []
    const params = { label: other.card.label }
    return [{ field: 'iccid', code: 'import.iccidTaken', params, cell: card.iccid ?? '' }]
  }

  private lay(line: number, record: ImportRecord, warnings: readonly CellIssue[]): PlannedRow {
    const known = this.drafts.get(record.number)
    const draft = known ?? this.newDraft(line, record)
    const recorded =
      known?.before === null ? withoutContradiction(known.card, record.card) : record.card
    const card = changedCard(draft.card, recorded, this.context.asOf)
    if (card.value.iccid) this.byIccid.set(card.value.iccid, record.number)
    draft.card = card.value
    const renewal = record.renewal && this.layRenewal(line, draft, record.renewal)
    const isSame = known !== undefined && card.changes.length === 0
    const row: PlannedRow = {
      ...blankRow(line),
      label: draft.card.label,
      number: record.number,
      date: record.renewal?.date ?? null,
      charge: record.renewal?.paid ?? record.renewal?.amount ?? null,
      card: known ? 'known' : 'new',
      renewal: renewal?.is ?? null,
      newRenewals: renewal?.is === 'new' ? 1 : 0,
      changes: known ? [...card.changes, ...(renewal?.changes ?? [])] : [],
      warnings: known ? [...warnings] : [...warnings, ...operatorWarning(record.card)],
      sameAs: renewal?.is === 'same' && isSame ? renewal.line : null,
    }
    const outcome = outcomeOf(row)
    if (outcome !== 'same') draft.isTouched = true
    return { ...row, outcome }
  }

  private newDraft(line: number, { number, card }: ImportRecord): Draft {
    const { now, newId } = this.context
    const details: CardDetails = {
      label: card.label || formatPhoneNumber(number),
      operator: card.operator?.id ?? 'other',
      operatorName: card.operator?.name ?? '',
      number,
      iccid: null,
      imsi: null,
      activatedOn: null,
      firstUsedOn: null,
      lastTopUpOn: null,
      balance: 'unknown',
      balanceOn: null,
      goal: 'numberOnly',
      confirmedExpiry: null,
      rule: null,
      note: '',
    }
    const document = newCardDocument(details, { id: newId(), now })
    const draft: Draft = { ...draftOf(document), before: null, line, isTouched: true }
    this.drafts.set(number, draft)
    return draft
  }

  private layRenewal(line: number, draft: Draft, recorded: RenewalDetails) {
    const match = draft.byDay
      .get(recorded.date)
      ?.find(({ renewal }) => isSameEvent(renewal, recorded))
    if (!match) {
      this.record(line, draft, recorded)
      return { is: 'new' as const, changes: [], line: null }
    }
    const { value, changes } = changedRenewal(match.renewal, recorded)
    if (changes.length === 0) return { is: 'same' as const, changes, line: match.line }
    match.renewal = { ...value, updatedAt: this.context.now }
    return { is: 'changed' as const, changes, line: match.line }
  }

  private record(line: number, draft: Draft, recorded: RenewalDetails): void {
    const { now, newId } = this.context
    const isOld =
      recorded.status === 'paid' && recorded.date < addDays(this.today, -FOLLOWED_UP_DAYS)
    const stamps = { createdAt: now, updatedAt: now, deletedAt: null }
    const renewal = {
      id: newId(),
      ...recorded,
      receipts: [],
      askAgainAt: isOld ? NEVER : null,
      ...stamps,
    }
    addEntry(draft, { renewal, line })
  }
}

/** When rows contradict each other about a new card, the first one wins. */
function withoutContradiction(card: Card, recorded: RecordedCard): RecordedCard {
  return {
    ...recorded,
    label: card.label === formatPhoneNumber(card.number) ? recorded.label : '',
    operator: card.operator === 'other' && card.operatorName === '' ? recorded.operator : null,
    iccid: card.iccid === null ? recorded.iccid : null,
    imsi: card.imsi === null ? recorded.imsi : null,
    activatedOn: card.activatedOn ?? recorded.activatedOn,
    holder: card.holder.name === '' ? recorded.holder : '',
  }
}

function operatorWarning({ operator }: RecordedCard): CellIssue[] {
  return operator === null ? [{ field: 'operator', code: 'import.noOperator', cell: '' }] : []
}

function outcomeOf({ card, renewal, changes }: PlannedRow): PlannedRow['outcome'] {
  if (card === 'new' || renewal === 'new') return 'new'
  return changes.length > 0 ? 'changed' : 'same'
}

function draftOf(document: CardDocument): Draft {
  const draft: Draft = {
    card: document.card,
    before: document,
    line: 0,
    renewals: [],
    byDay: new Map(),
    isTouched: false,
  }
  for (const renewal of document.renewals) addEntry(draft, { renewal, line: null })
  return draft
}

function addEntry({ renewals, byDay }: Draft, entry: Entry): void {
  renewals.push(entry)
  const day = byDay.get(entry.renewal.date)
  if (day) day.push(entry)
  else byDay.set(entry.renewal.date, [entry])
}

function documentOf(draft: Draft, now: Instant): CardDocument {
  const renewals = draft.renewals.map(({ renewal }) => renewal)
  const base = draft.before ?? newCardDocument(draft.card, { id: draft.card.id, now })
  const isChanged = draft.before !== null && draft.before.card !== draft.card
  const card = isChanged ? { ...draft.card, updatedAt: now } : draft.card
  return { ...base, card, renewals }
}
