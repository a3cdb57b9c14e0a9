import { type MadeUp, after, before } from './madeUp'

const EXPORTER = `import { cellText } from '@shared/domain/exports/cellText'
import { columnHeaders, historyCells } from '@shared/domain/history/historyCells'
import type { ExportFeed, ExportJob } from '../ports/exports'

export async function* mdPieces(
  { options, words }: ExportJob,
  feed: ExportFeed,
): AsyncGenerator<Uint8Array> {
  const line = (cells: readonly string[]) => new TextEncoder().encode(\`| \${cells.join(' | ')} |\\n\`)
  yield line(columnHeaders(options.columns, words))
  for await (const rows of feed.rows()) {
    for (const row of rows) {
      yield line(historyCells(row, options.columns, words).map((cell) => cellText(cell, options)))
    }
  }
}
`

/** A table in Markdown. */
export const exportFormat: MadeUp = {
  recipe: 'An export format',
  name: 'md',
  first: [
    before(
      'shared/domain/exports/exportOptions.ts',
      "  v.object({ format: v.literal('html') }),\n",
      "  v.object({ format: v.literal('md') }),\n",
    ),
    before(
      'shared/domain/exports/exportOptions.ts',
      "  html: { format: 'html' },\n",
      "  md: { format: 'md' },\n",
    ),
    after(
      'shared/i18n/zh-CN/exports/exporting.ts',
      '  formats: {\n',
      "    md: { name: 'Markdown 表格', text: '可以贴进笔记' },\n",
    ),
  ],
  asked: [
    { file: 'main/exporters/md.ts', text: EXPORTER },
    after(
      'main/exporters/exporters.ts',
      "import { jsonPieces } from './json'\n",
      "import { mdPieces } from './md'\n",
    ),
    before(
      'main/exporters/exporters.ts',
      '    default:\n',
      "    case 'md':\n      return mdPieces(job, feed)\n",
    ),
    { file: 'main/services/exports/exportService.ts', find: 'csv: 1,', put: 'csv: 1, md: 1,' },
    after('renderer/features/exports/formatLook.ts', '  csv: Sheet,\n', '  md: Sheet,\n'),
    after(
      'renderer/features/exports/exportDraft.ts',
      "  csv: ['columns', 'words', 'numbers'],\n",
      "  md: ['columns', 'words', 'numbers'],\n",
    ),
    after(
      'shared/i18n/es/exports/exporting.ts',
      '  formats: {\n',
      "    md: { name: 'Tabla Markdown', text: 'Para pegarla en notas' },\n",
    ),
    after(
      'shared/i18n/en/exports/exporting.ts',
      '  formats: {\n',
      "    md: { name: 'Markdown table', text: 'To paste into notes' },\n",
    ),
  ],
  rest: [],
}
