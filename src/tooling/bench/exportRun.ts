// One export as the app makes it, in a process of its own: `node exportRun.js OUTPUT COUNT FILE`.
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { ExportOutputSchema, usualExport } from '@shared/domain/exports/exportOptions'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { exporterInThread } from '../../main/exporters/thread/runInThread'
import { packZip } from '../../main/exporters/zip'
import { createExportService } from '../../main/services/exports/exportService'
import { createExportFiles } from '../../main/storage/exportFiles'
import { longHistory } from './longHistory'

const SAMPLE_MS = 5
const [, , output = '', count = '', path = ''] = process.argv
const options = usualExport('zh-CN', v.parse(ExportOutputSchema, JSON.parse(output)))
const documents = longHistory(Number(count))
globalThis.gc?.()

const before = process.memoryUsage.rss()
let peak = before
let longestTurn = 0
let lastTurn = performance.now()
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
  const now = performance.now()
  longestTurn = Math.max(longestTurn, now - lastTurn - SAMPLE_MS)
  lastTurn = now
}, SAMPLE_MS)

const service = createExportService({
  cards: { all: () => documents },
  settings: { read: () => DEFAULT_SETTINGS },
  pack: packZip,
  receipts: { read: () => Promise.resolve(null) },
  // Only Electron can print.
  print: () => Promise.reject(new Error('No printer.')),
  exporter: exporterInThread(fileURLToPath(new URL('exportThread.js', import.meta.url))),
  files: createExportFiles({
    info: () => undefined,
    error: (event, cause) => console.error(event, cause),
  }),
  clock: {
    now: () => new Date().toISOString(),
    timeZone: () => 'Asia/Shanghai',
    every: () => () => undefined,
  },
  version: 'bench',
})
const started = performance.now()
const outcome = await service.write(options, path)
const milliseconds = performance.now() - started
clearInterval(sampling)
if (!outcome.ok) throw new Error(outcome.error.code)
process.stdout.write(JSON.stringify({ milliseconds, bytes: peak - before, longestTurn }))
