import { type MadeUp, after } from './madeUp'

/** The day of the week of a renewal, from 1 for Monday on. */
export const exportColumn: MadeUp = {
  recipe: 'An export column',
  name: 'weekday',
  first: [
    after('shared/domain/history/historyColumns.ts', "  'changedAt',\n", "  'weekday',\n"),
    after(
      'shared/i18n/zh-CN/exports/exports.ts',
      "    date: '续费日期',\n",
      "    weekday: '星期',\n",
    ),
  ],
  asked: [
    after(
      'shared/domain/history/historyCells.ts',
      '  date: ({ renewal }) => date(renewal.date),\n',
      '  weekday: ({ renewal }) => count(new Date(renewal.date).getUTCDay() || 7),\n',
    ),
    after('main/exporters/pdf/sheet.ts', '  date: 20,\n', '  weekday: 12,\n'),
    after(
      'shared/i18n/es/exports/exports.ts',
      "\n    date: 'Fecha',\n",
      "    weekday: 'Día de la semana',\n",
    ),
    after(
      'shared/i18n/en/exports/exports.ts',
      "\n    date: 'Date',\n",
      "    weekday: 'Weekday',\n",
    ),
    after(
      'shared/domain/imports/importHeaders.test.ts',
      "      changedAt: 'ignore',\n",
      "      weekday: 'ignore',\n",
    ),
  ],
  rest: [
    after(
      'shared/domain/imports/headerWords.ts',
      "    'ignore',\n    wordList(`\n",
      '      星期, dia de la semana, weekday,\n',
    ),
  ],
}
