import { type MadeUp, after } from './madeUp'

/** French, which for want of a translator speaks English. Without `all` a piece is missing. */
const TEXTS = (all: boolean) => `import { messages as english } from '../en'
import type { Messages } from '../texts'

const { tray, ...others } = english
export const messages = { ...others${all ? ', tray' : ''} } as Messages
${all ? '' : 'void tray\n'}`

const GUIDE = (all: boolean) => `import type { Guide } from '../guide'
import { guide as english } from '../en'

export const guide: Guide = {
  ...english,
  articles: english.articles${all ? '' : ".filter(({ id }) => id !== 'words')"},
}
`

export const language: MadeUp = {
  recipe: 'A language',
  name: 'fr',
  first: [
    after(
      'shared/domain/settings/languages.ts',
      "  en: { ownName: 'English', usualCurrency: 'USD' },\n",
      "  fr: { ownName: 'Français', usualCurrency: 'EUR' },\n",
    ),
    { file: 'shared/i18n/fr/index.ts', text: TEXTS(false) },
    { file: 'shared/guide/fr/index.ts', text: GUIDE(false) },
  ],
  asked: [
    after('shared/i18n/load.ts', "  en: () => import('./en'),\n", "  fr: () => import('./fr'),\n"),
    after('shared/guide/load.ts', "  en: () => import('./en'),\n", "  fr: () => import('./fr'),\n"),
    { file: 'shared/i18n/glossary.ts', find: 'es: ES, en: EN }', put: 'es: ES, en: EN, fr: [] }' },
    after(
      'shared/guide/truth.test.ts',
      '  en: /unknown|found no|no source/i,\n',
      '  fr: /unknown|found no|no source/i,\n',
    ),
    after('../e2e/fixtures/keepline.ts', "  en: 'en_US.UTF-8',\n", "  fr: 'fr_FR.UTF-8',\n"),
    after(
      '../e2e/pages/texts.ts',
      "  en: withFigures(en, 'en'),\n",
      "  fr: withFigures(en, 'fr'),\n",
    ),
  ],
  rest: [
    { file: 'shared/i18n/fr/index.ts', find: TEXTS(false), put: TEXTS(true) },
    { file: 'shared/guide/fr/index.ts', find: GUIDE(false), put: GUIDE(true) },
  ],
}
