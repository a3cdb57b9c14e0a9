import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { rulesAndLaw as source } from '../../zh-CN/articles/rulesAndLaw'

export const rulesAndLaw = {
  id: 'rules-and-law',
  title: 'Rules and law',
  summary:
    '210 days, 15 days’ warning, 90 days, 7 lines, 3 days for a new SIM, registered in person.',
  facts: ['balance-210', 'warning-15', 'reassign-90', 'max-lines-7', 'new-sim-3-days'],
  blocks: [
    { kind: 'heading', id: 'keeping', text: 'Keeping and cancelling' },
    {
      kind: 'fact',
      text: 'The regulator’s conditions of use were replaced by new ones: Res. 132-2025 (reported on 2025-12-26). We have not seen their text; where we tell of the old ones, the year of the report is given.',
      ...claim('norma'),
    },
    {
      kind: 'fact',
      text: 'With unused balance: up to 210 calendar days without a top-up.',
      ...claim('balance-210'),
    },
    {
      kind: 'fact',
      text: 'With no balance: each operator sets its own limit.',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'fact',
      text: '15 calendar days before cancelling, the operator must warn the line by SMS.',
      ...claim('warning-15'),
    },
    {
      kind: 'fact',
      text: 'If there was no warning, the holder can claim reactivation; OSIPTEL answers on 1844 (inside Peru).',
      ...claim('claim-without-warning'),
    },
    {
      kind: 'fact',
      text: '90 days after cancellation, the number may be given to somebody else.',
      ...claim('reassign-90'),
    },
    {
      kind: 'fact',
      text: 'A new SIM without any call or data on 3 consecutive days from its activation: cancelled at once (Res. 116-2025). A temporary emergency measure, still reported on 2026-02-09.',
      ...claim('new-sim-3-days'),
    },
    {
      kind: 'paragraph',
      text: 'Deadlines are dates in Lima. Peru has no daylight saving time; it is always 13 hours behind Beijing.',
      facts: ['lima-and-beijing'],
    },
    { kind: 'heading', id: 'lines', text: 'How many lines per person' },
    {
      kind: 'fact',
      text: 'At most 7 mobile lines per natural person, Peruvian or foreign, over all operators (DL 1738, since 2026-02-14).',
      ...claim('max-lines-7'),
    },
    {
      kind: 'fact',
      text: 'Anyone who had more than 7 before 2026-02-14 keeps them and gets no new one; for what goes over later, the regulator can ask for cancellation.',
      ...claim('max-lines-7'),
    },
    {
      kind: 'fact',
      text: 'A new number: only 1 a month per person and operator. A temporary emergency measure, too.',
      ...claim('one-line-a-month'),
    },
    { kind: 'heading', id: 'registration', text: 'Registration and holder' },
    {
      kind: 'fact',
      text: 'Foreigners can register only in person, with fingerprints or the like checked against the migration records. It is a temporary measure, not a lasting law.',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'fact',
      text: 'Lines whose records do not match the official ones: 2 days each for notice and correction, 5 at most, then suspended and cancelled.',
      ...claim('holder-records'),
    },
    {
      kind: 'fact',
      text: 'A SIM is replaced only for the registered holder, in person or through an authorised channel.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Do not buy a SIM registered to somebody else: when it matters, you are not the holder.',
    },
    { kind: 'heading', id: 'devices', text: 'Devices and roaming' },
    {
      kind: 'fact',
      text: 'Stolen, cloned or unlisted devices (IMEI) are blocked; repeated use of an invalid one can get the line suspended too.',
      ...claim('imei-blocks'),
    },
    {
      kind: 'fact',
      text: 'Roaming is switched on only at the user’s request.',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
