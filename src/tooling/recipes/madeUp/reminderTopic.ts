import { type MadeUp, type Patch, after, before } from './madeUp'

const TEXTS = {
  'zh-CN': ['新年', '元旦那天说一声新年好。', '关闭后，没有人祝您新年好。'],
  es: ['Año nuevo', 'Un saludo el primer día del año.', 'Sin esto no hay saludo.'],
  en: ['New year', 'A greeting on the first day of the year.', 'When off, no greeting.'],
} as const

function texts(language: keyof typeof TEXTS): readonly Patch[] {
  const [name, text, off] = TEXTS[language]
  const folder = `shared/i18n/${language}/reminders`
  return [
    after(`${folder}/reminders.ts`, '  topics: {\n', `    newYear: '${name}',\n`),
    after(`${folder}/reminderPlans.ts`, '    text: {\n', `      newYear: '${text}',\n`),
    after(`${folder}/reminderPlans.ts`, '    off: {\n', `      newYear: '${off}',\n`),
  ]
}

/** A greeting on New Year's Day. */
export const reminderTopic: MadeUp = {
  recipe: 'A reminder topic',
  name: 'newYear',
  first: [
    after('shared/domain/reminders/topics.ts', '  digest: false,\n', '  newYear: true,\n'),
    after(
      'shared/domain/reminders/agenda.ts',
      '  readonly digest: MonthDigest | null\n',
      '  /** The key of the greeting. */\n  readonly newYear: string | null\n',
    ),
    after('shared/domain/reminders/agenda.ts', '  digest: null,\n', '  newYear: null,\n'),
    before(
      'shared/domain/reminders/agenda.ts',
      '    hold: holdAt(settings, ledger, now, timeZone),\n',
      `    newYear:
      [\`newYear|\${now.slice(0, 4)}\`].find(
        (key) => topics.newYear && now.slice(5, 10) === '01-01' && !Object.hasOwn(ledger.told, key),
      ) ?? null,
`,
    ),
    ...texts('zh-CN'),
  ],
  asked: [
    after(
      'main/services/reminders/notices.ts',
      '  digest: monthNotices,\n',
      `  newYear: ({ newYear }) =>
    newYear === null
      ? []
      : [
          {
            notification: {
              ...{ title: 'Keepline', body: '2027', tag: newYear, isUrgent: false, buttons: [] },
              onClick: () => undefined,
            },
            items: [onceItem(newYear, { subject: null, topic: 'newYear', cardId: null })],
          },
        ],
`,
    ),
    ...texts('es'),
    ...texts('en'),
  ],
  rest: [],
}
