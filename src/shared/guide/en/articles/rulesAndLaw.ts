import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { rulesAndLaw as source } from '../../zh-CN/articles/rulesAndLaw'

export const rulesAndLaw = {
  id: 'rules-and-law',
  title: 'Rules and law',
  summary: '210 days, 15 days’ warning, 90 days, 7 lines, registered in person.',
  blocks: [
    { kind: 'heading', id: 'keeping', text: 'Keeping and cancelling' },
    {
      kind: 'fact',
      text: 'With unused balance: up to 210 calendar days without a top-up.',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'fact',
      text: 'With no balance: each operator sets its own limit.',
      ...EVIDENCE.operatorLimit,
    },
    {
      kind: 'fact',
      text: '15 calendar days before cancelling, the operator must warn the line by message.',
      ...EVIDENCE.warning15,
    },
    {
      kind: 'fact',
      text: 'If there was no warning, the holder can claim reactivation; OSIPTEL answers on 1844 (inside Peru).',
      ...EVIDENCE.claim,
    },
    {
      kind: 'fact',
      text: '90 days after cancellation, the number may be given to somebody else.',
      ...EVIDENCE.reassign90,
    },
    {
      kind: 'paragraph',
      text: 'Deadlines are dates in Lima. Peru has no daylight saving time; it is always 13 hours behind Beijing.',
    },
    { kind: 'heading', id: 'lines', text: 'How many lines a person' },
    {
      kind: 'fact',
      text: 'At most 7 mobile lines per natural person, Peruvian or foreign, over all operators (DL 1738, since 2026-02-14).',
      ...EVIDENCE.maxLines7,
    },
    {
      kind: 'fact',
      text: 'What happens to lines above the limit is told in two ways: the press says they stay; the official release says the regulator can ask for their cancellation.',
      ...EVIDENCE.maxLines7,
    },
    { kind: 'heading', id: 'registration', text: 'Registration and holder' },
    {
      kind: 'fact',
      text: 'Foreigners can register only in person, with a biometric check against the migration records.',
      ...EVIDENCE.inPerson,
    },
    {
      kind: 'fact',
      text: 'Lines whose holder records do not match the official databases: warned by message, suspended, then cancelled, within days.',
      ...EVIDENCE.holderRecords,
    },
    {
      kind: 'fact',
      text: 'A SIM is replaced only for the registered holder, in person or through an authorised channel.',
      ...EVIDENCE.simReplacement,
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
      ...EVIDENCE.imeiBlocks,
    },
    {
      kind: 'fact',
      text: 'Roaming is switched on only at the user’s request.',
      ...EVIDENCE.roaming,
    },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
