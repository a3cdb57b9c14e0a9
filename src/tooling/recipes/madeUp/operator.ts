import { type MadeUp, after, before } from './madeUp'

const PROFILE = `import { BALANCE_210, OSIPTEL_LIST } from '../common'
import type { Operator } from '../operator'

export const wom: Operator = {
  profile: {
    name: 'Wom',
    clocks: {
      withoutBalance: { cancelAfterDays: 77, grade: 'likely', sources: ['wom-terms'] },
      withBalance: BALANCE_210,
    },
    steps: [{ afterDays: 33, effect: 'outgoing-blocked' }],
    stepsGrade: 'likely',
    stepsSources: ['wom-terms'],
    advisedCycle: { numberOnly: 55, fullService: 30 },
    checkedOn: '2026-11-26',
  },
  contacts: {
    company: 'Wom Perú',
    companySources: [],
    app: 'Mi Wom',
    hotlines: [{ number: '100', from: 'ownLine', ...OSIPTEL_LIST }],
    linesUnderYourId: 'https://www.wom.example/lines',
    codeLogin: null,
    minimumTopUpPen: null,
    ussd: [],
  },
  importWords: ['wom', '沃姆'],
}
`

const SOURCES = `import type { Source } from '../source'

export const womSources = {
  'wom-terms': {
    kind: 'operator',
    title: 'Wom: terms',
    url: 'https://www.wom.example/terms',
    date: null,
    checkedOn: '2026-11-26',
  },
} as const satisfies Readonly<Record<string, Source>>
`

const DAYS = {
  'zh-CN': (days: number) => `${days} 天`,
  es: (days: number) => `${days} días`,
  en: (days: number) => `${days} days`,
}
const WORDS = { 'zh-CN': '客服', es: 'Ayuda:', en: 'Help:' }

/** The shortest article that the checks of the guide let through. */
function article(language: keyof typeof DAYS): string {
  const isSource = language === 'zh-CN'
  const days = [33, 62, 77, 210, 55, 30].map(DAYS[language]).join(', ')
  const lines = 'https://www.wom.example/lines'
  return `import type { ${isSource ? 'Article' : 'Translation'} } from '../../structure'
${isSource ? '' : "import type { wom as source } from '../../zh-CN/articles/wom'\n"}
export const wom = {
  id: 'wom',
  title: 'Wom',
  summary: '${days}',
  facts: ['wom-steps', 'wom-with-balance', 'wom-advice'],
  blocks: [
    { kind: 'operatorTable', operators: ['wom'] },
    {
      kind: 'paragraph',
      text: '${WORDS[language]} Mi Wom, 100, ${lines}',
      facts: ['wom-hotlines', 'wom-lines-page'],
    },
  ],
} as const satisfies ${isSource ? 'Article' : 'Translation<typeof source>'}
`
}

const GUIDE = (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((language) => [
  { file: `shared/guide/${language}/articles/wom.ts`, text: article(language) },
  before(
    `shared/guide/${language}/index.ts`,
    "import { words } from './articles/words'\n",
    "import { wom } from './articles/wom'\n",
  ),
  after(`shared/guide/${language}/index.ts`, '    bitel,\n', '    wom,\n'),
])

/** An operator that sells no lines in Peru. */
export const operator: MadeUp = {
  recipe: 'An operator',
  name: 'wom',
  first: [
    { file: 'shared/domain/operators/wom/wom.ts', text: PROFILE },
    { file: 'shared/domain/operators/wom/sources.ts', text: SOURCES },
    before(
      'shared/domain/operators/operators.ts',
      '\n/** Every operator',
      "import { wom } from './wom/wom'\n",
    ),
    {
      file: 'shared/domain/operators/operators.ts',
      find: 'bitel, other }',
      put: 'bitel, wom, other }',
    },
    after(
      'shared/domain/operators/sources.ts',
      "import type { Source } from './source'\n",
      "import { womSources } from './wom/sources'\n",
    ),
    after('shared/domain/operators/sources.ts', '  ...bitelSources,\n', '  ...womSources,\n'),
  ],
  asked: [
    before(
      'shared/domain/rules/worstCase.test.ts',
      '  // No source was found for any other operator.\n',
      "  wom: { without: 77, with: 210, stops: [{ day: 33, hurts: 'fullService' }] },\n",
    ),
  ],
  rest: GUIDE,
}
