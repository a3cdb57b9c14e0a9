import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type OutputOf, USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { ExportedLibrarySchema } from '@shared/domain/exports/exportedLibrary'
import { newReceipt } from '@shared/domain/receipts/receipt'
import { DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { aCard, aDocument, aRenewal } from '@shared/domain/testing/documents'
import { success } from '@shared/contract/result'
import { exportPieces } from '../../exporters/exporters'
import { packZip } from '../../exporters/zip'
import { readImport } from '../../importers/readImport'
import { createExportService } from './exportService'
import { sha256 } from '../../common/sha256'
import { NOW, memoryCards, stillClock } from '../testing/memory'
import { receiptLibrary } from '../testing/receipts'

const hasTools = ['unzip', 'sha256sum'].every(
  (tool) => spawnSync(tool, ['--help']).error === undefined,
)
const bytesOf = (text: string) => new TextEncoder().encode(text)

function receipt(text: string, changes: { readonly deletedAt?: string } = {}) {
  const content = { type: 'png', bytes: text.length, fileName: `${text}.png` } as const
  const made = newReceipt(
    { ...content, sha256: sha256(bytesOf(text)) },
    { id: `receipt-${text}`, addedAt: NOW },
  )
  return { ...made, ...changes }
}

const document: CardDocument = aDocument(
  { label: '银行 “=1+1”', confirmedExpiry: { on: '2027-03-01', seenOn: '2026-11-20' } },
  [
    aRenewal('2026-11-20', { receipts: [receipt('new'), receipt('gone'), receipt('changed')] }),
    aRenewal('2026-05-01', { receipts: [receipt('old'), receipt('thrown', { deletedAt: NOW })] }),
  ],
)
const other = aDocument({ ...aCard(), id: 'card-two', number: '912345678' }, [])
/** The files in the library now; the receipt `gone` is missing. */
const held = new Map([
  ...['new', 'old', 'thrown'].map((text) => [sha256(bytesOf(text)), text] as const),
  [sha256(bytesOf('changed')), 'not what it was'] as const,
])

async function archived(output: Partial<OutputOf<'zip'>> = {}, documents = [document, other]) {
  const folder = mkdtempSync(join(tmpdir(), 'keepline-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'export.zip')
  const progress: [number, number][] = []
  const service = createExportService({
    cards: memoryCards(...documents),
    settings: { read: () => DEFAULT_SETTINGS },
    receipts: receiptLibrary({
      read: ({ sha256: sum }) => {
        const text = held.get(sum)
        return Promise.resolve(text === undefined ? null : bytesOf(text))
      },
    }),
    print: () => Promise.resolve(new Uint8Array()),
    exporter: exportPieces,
    pack: packZip,
    files: {
      async writePieces(_path, pieces) {
        const all: Uint8Array[] = []
        for await (const piece of pieces) all.push(piece)
        writeFileSync(path, Buffer.concat(all))
        return success(undefined)
      },
    },
    clock: stillClock,
    version: '1.2.3',
  })
  const options = usualExport('zh-CN', { ...USUAL_OUTPUTS.zip, ...output })
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    progress.push([done, total])
  expect(await service.write(options, path, { onProgress })).toEqual(success({ rows: 2 }))
  const run = (program: string, ...args: string[]) =>
    spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
  return { folder, path, progress, run }
}

const everyPart: OutputOf<'zip'>['parts'] = [
  ...(['csv', 'xlsx', 'html', 'json', 'ics'] as const).map((format) => USUAL_OUTPUTS[format]),
]

describe.skipIf(!hasTools)('an archive of the history', () => {
  it('is whole in the eyes of unzip, and its sums in those of sha256sum', async () => {
    const { folder, run } = await archived({ parts: everyPart })
    expect(run('unzip', '-t', 'export.zip').status).toBe(0)
    expect(run('unzip', '-Z1', 'export.zip').stdout.trim().split('\n')).toEqual([
      'renewals.csv',
      'renewals.xlsx',
      'renewals.html',
      'renewals.json',
      'deadlines.ics',
      'receipts/2026-05-01 银行 “=1+1” 001.png',
      'receipts/2026-11-20 银行 “=1+1” 002.png',
      'receipts/2026-11-20 银行 “=1+1” 004.png',
      'manifest.json',
      'SHA256SUMS',
    ])
    expect(run('unzip', '-q', 'export.zip').status).toBe(0)
    const check = run('sha256sum', '--strict', '-c', 'SHA256SUMS')
    expect(check).toMatchObject({ status: 0, stderr: '' })
    expect(check.stdout.trim().split('\n')).toHaveLength(9)
    expect(readFileSync(join(folder, 'receipts/2026-05-01 银行 “=1+1” 001.png'), 'utf8')).toBe(
      'old',
    )
  })

  it('says which receipt is missing and which is not the one that was attached', async () => {
    const { folder, run } = await archived()
    run('unzip', '-q', 'export.zip')
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({
      format: 'keepline-archive',
      createdAt: NOW,
      renewals: 2,
      files: [{ name: 'renewals.xlsx' }, { name: 'renewals.json' }, {}, {}, {}],
      receipts: [
        { originalName: 'old.png', state: 'included' },
        { originalName: 'changed.png', state: 'changed' },
        { originalName: 'gone.png', state: 'missing', file: null },
        { originalName: 'new.png', state: 'included' },
      ],
    })
  })

  it('brings back the library and its receipts, those in the trash too when that was asked for', async () => {
    const parts = [{ format: 'json', hasTrash: true }] as const
    const { path, folder, run } = await archived({ parts: [...parts] })
    run('unzip', '-q', 'export.zip')
    const json: unknown = JSON.parse(readFileSync(join(folder, 'renewals.json'), 'utf8'))
    expect(v.parse(ExportedLibrarySchema, json).cards).toEqual([document, other])
    const read = await readImport(readFileSync(path))
    if (typeof read === 'string' || read.source.what !== 'cards') throw new Error('no cards in it')
    expect(read.source.cards).toEqual([
      { ok: true, document },
      { ok: true, document: other },
    ])
    expect(await read.receipt(sha256(bytesOf('thrown')))).toEqual(Buffer.from('thrown'))
    expect(await read.receipt(sha256(bytesOf('gone')))).toBeNull()
  })

  it('comes to the end of its progress, never beyond', async () => {
    const { progress } = await archived({ parts: everyPart })
    expect(progress.at(-1)).toEqual([48, 48])
    expect(progress.every(([done, total]) => done <= total)).toBe(true)
  })

  it('leaves the receipts out when they were not asked for', async () => {
    const { run } = await archived({ hasReceipts: false })
    expect(run('unzip', '-Z1', 'export.zip').stdout).toBe(
      'renewals.xlsx\nrenewals.json\nmanifest.json\nSHA256SUMS\n',
    )
  })
})
