import type { CivilDate } from '../domain/base/civilDate'
import { OPERATOR_CONTACTS } from '../domain/operators/operatorContacts'
import { OPERATOR_PROFILES } from '../domain/operators/operatorProfiles'
import type { Grade } from '../domain/operators/operators'
import type { SourceId } from '../domain/operators/sources'

export const CHECKED_ON: CivilDate = '2026-11-22'

/** How sure a sentence is, and who says so. */
export interface Evidence {
  readonly grade: Grade
  readonly sources: readonly SourceId[]
}

function evidenceOf({ grade, sources }: Evidence): Evidence {
  return { grade, sources }
}

function stepsOf(operator: keyof typeof OPERATOR_PROFILES): Evidence {
  const { stepsGrade, stepsSources } = OPERATOR_PROFILES[operator]
  return { grade: stepsGrade, sources: stepsSources }
}

function hotlinesOf(operator: keyof typeof OPERATOR_CONTACTS): Evidence {
  const [first] = OPERATOR_CONTACTS[operator].hotlines
  return first ? evidenceOf(first) : NO_SOURCE
}

/** Nothing to point at: the text has to say that it is not known, or not proved. */
const NO_SOURCE: Evidence = { grade: 'unverified', sources: [] }

/** One entry a claim. The texts of all languages take their grade and sources from here. */
export const EVIDENCE = {
  noSource: NO_SOURCE,
  balance210: evidenceOf(OPERATOR_PROFILES.claro.clocks.withBalance),
  operatorLimit: { grade: 'confirmed', sources: ['infobae-2025-11-24', 'panamericana-455918'] },
  warning15: { grade: 'confirmed', sources: ['panamericana-455918'] },
  reassign90: { grade: 'confirmed', sources: ['panamericana-455918', 'larepublica-2025-08-25'] },
  claim: { grade: 'confirmed', sources: ['panamericana-455918'] },
  maxLines7: { grade: 'confirmed', sources: ['gobpe-1352743', 'latinanoticias-2026-02-13'] },
  holderRecords: {
    grade: 'confirmed',
    sources: ['peruinforma-res70-2025', 'radioexcelente-2025-11'],
  },
  inPerson: { grade: 'confirmed', sources: ['infobae-2025-12-24', 'elcomercio-2025-12-26'] },
  simReplacement: { grade: 'likely', sources: ['infobae-2025-12-27'] },
  imeiBlocks: { grade: 'likely', sources: ['elcomercio-2026-02-24', 'huarazenlinea-2021-06-04'] },
  roaming: { grade: 'likely', sources: ['gadgerss-2013-08-01'] },
  mobileNumber: { grade: 'confirmed', sources: ['libphonenumber-pe'] },
  noPrefix: { grade: 'confirmed', sources: ['libphonenumber-carrier-51'] },
  imsi: { grade: 'confirmed', sources: ['mcc-mnc-list-2023-04', 'itu-e118'] },
  iccid: { grade: 'confirmed', sources: ['itu-e118', 'e118-iin-list-2024-07'] },
  igv: { grade: 'confirmed', sources: ['bitel-roaming', 'dlocal-peru'] },
  claroLimit: evidenceOf(OPERATOR_PROFILES.claro.clocks.withoutBalance),
  claroSteps: stepsOf('claro'),
  claroHotlines: hotlinesOf('claro'),
  claroMinimum: evidenceOf(OPERATOR_CONTACTS.claro.minimumTopUpPen ?? NO_SOURCE),
  claroOwnNumber: evidenceOf(OPERATOR_CONTACTS.claro.ussd[0] ?? NO_SOURCE),
  movistarLimit: evidenceOf(OPERATOR_PROFILES.movistar.clocks.withoutBalance),
  movistarWithBalance: evidenceOf(OPERATOR_PROFILES.movistar.clocks.withBalance),
  movistarSteps: stepsOf('movistar'),
  movistarHotlines: hotlinesOf('movistar'),
  entelLimit: evidenceOf(OPERATOR_PROFILES.entel.clocks.withoutBalance),
  entelSteps: stepsOf('entel'),
  entelHotlines: hotlinesOf('entel'),
  bitelLimit: evidenceOf(OPERATOR_PROFILES.bitel.clocks.withoutBalance),
  bitelWithBalance: evidenceOf(OPERATOR_PROFILES.bitel.clocks.withBalance),
  bitelSteps: stepsOf('bitel'),
  bitelHotlines: hotlinesOf('bitel'),
} as const satisfies Readonly<Record<string, Evidence>>
