import { ruleViewOf, DEFAULT_SETTINGS } from '@shared/domain/settings/settings'
import { type Receipt, newReceipt } from '@shared/domain/receipts/receipt'
import { stagesOf } from '@shared/domain/rules/timeline'
import { aRenewal } from '@shared/domain/testing/documents'
import { type Result, failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import type { PackedFile } from '../../ports/archives'
import type { Report } from '../../ports/reports'
import { createEvidencePackService } from './evidencePackService'
import { createExportPlaces } from '../exports/exportPlaces'
import { sha256 } from '../../common/sha256'
import { NOW, countingIds, memoryCards, stillClock, storedCard } from '../testing/memory'
import { desktop, dialogs, receiptLibrary } from '../testing/receipts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

function receipt(name: string, changes: Partial<Receipt> = {}): Receipt {
  const content = { type: 'png', bytes: 3, fileName: `${name}.png` } as const
  const made = newReceipt({ ...content, sha256: sha256(bytesOf(name)) }, { id: name, addedAt: NOW })
  return { ...made, ...changes }
}

const DOCUMENT = {
  ...storedCard('card-0001', { label: '银行' }),
  renewals: [
    aRenewal('2026-11-20', { receipts: [receipt('new'), receipt('gone'), receipt('other')] }),
    aRenewal('2026-05-01', { receipts: [receipt('old'), receipt('trashed', { deletedAt: NOW })] }),
    aRenewal('2026-03-01', { receipts: [receipt('deleted')], deletedAt: NOW }),
  ],
}

function setUp({
  path = '/home/li/pack.zip',
  document = DOCUMENT,
}: { path?: string | null; document?: typeof DOCUMENT } = {}) {
  const packed: PackedFile[] = []
  const reports: Report[] = []
  const written: Uint8Array[] = []
  const tellProgress = vi.fn<(done: number, total: number) => void>()
  const saveExport = vi.fn(() => Promise.resolve(path))
  const held: Record<string, string> = { new: 'new', old: 'old', other: 'tampered' }
  const cards = memoryCards(document)
  const service = createEvidencePackService({
    cards,
    receipts: receiptLibrary({
      read: (content) => {
        const name = Object.keys(held).find((one) => sha256(bytesOf(one)) === content.sha256)
        return Promise.resolve(name === undefined ? null : bytesOf(held[name] ?? ''))
      },
    }),
    settings: { read: () => DEFAULT_SETTINGS, write: success },
    async *exporter({ count }) {
      yield bytesOf(`${count} rows`)
    },
    writers: {
      pdf: (report) => {
        reports.push(report)
        return Promise.resolve(bytesOf('%PDF'))
      },
      text: ({ sections }) => bytesOf(sections.map(({ heading }) => heading).join()),
    },
    print: () => Promise.resolve(bytesOf('%PDF')),
    async *pack(files) {
      for await (const file of files) {
        if (!('bytes' in file)) throw new Error('A pack holds whole files.')
        packed.push(file)
        yield file.bytes
      }
    },
    files: {
      write: () => failure('internal'),
      async writePieces(_path, pieces): Promise<Result<undefined>> {
        for await (const piece of pieces) written.push(piece)
        return success(undefined)
      },
    },
    dialogs: dialogs({ saveExport }),
    places: createExportPlaces(countingIds(), desktop()),
    clock: stillClock,
    version: '1.2.3',
    tellProgress,
  })
  const make = () => service.make({ cardId: 'card-0001', language: 'zh-CN' })
  const file = (name: string) => packed.find((one) => one.name === name)?.bytes
  return { cards, make, packed, reports, file, tellProgress, saveExport }
}

describe('the evidence pack of a card', () => {
  it('holds the receipts by day, then the tables, the rule and the sums', async () => {
    const { make, packed, saveExport } = setUp()
    expect(await make()).toMatchObject({
      data: { fileName: 'pack.zip', folder: '/home/li', rows: 2 },
    })
    expect(saveExport).toHaveBeenCalledWith('保号簿-证据包-银行-2026-11-22.zip', 'evidencePack')
    expect(packed.map(({ name }) => name)).toEqual([
      'receipts/2026-05-01 银行 001.png',
      'receipts/2026-11-20 银行 002.png',
      'receipts/2026-11-20 银行 004.png',
      'renewals.csv',
      'renewals.pdf',
      'rule.txt',
      'manifest.json',
      'SHA256SUMS',
    ])
  })

  it('lists the sum of every file but the list itself, as sha256sum reads it', async () => {
    const { make, packed, file } = setUp()
    await make()
    const expected = packed
      .filter(({ name }) => name !== 'SHA256SUMS')
      .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
    expect(textOf(file('SHA256SUMS'))).toBe(expected.join(''))
  })

  it('tells what is missing and what has changed, in the manifest and on paper', async () => {
    const { make, file, reports } = setUp()
    await make()
    expect(JSON.parse(textOf(file('manifest.json')))).toMatchObject({
      format: 'keepline-evidence-pack',
      createdAt: NOW,
      createdBy: 'Keepline 1.2.3',
      asOf: '2026-11-22',
      card: { label: '银行', number: '+51987654321' },
      receipts: [
        { originalName: 'old.png', state: 'included', renewedOn: '2026-05-01' },
        { originalName: 'new.png', state: 'included' },
        { originalName: 'gone.png', state: 'missing', file: null, sha256: sha256(bytesOf('gone')) },
        { originalName: 'other.png', state: 'changed', sha256: sha256(bytesOf('other')) },
      ],
    })
    const section = reports[0]?.sections.find(({ heading }) => heading === '凭证')
    expect(section?.lines?.join()).toContain('2 个凭证文件丢失或已改变')
    expect(section?.table?.rows).toHaveLength(4)
  })

  it('says where the card stands by the one timeline there is', async () => {
    const { make, reports } = setUp()
    await make()
    const { stages, deadline } = stagesOf(DOCUMENT, '2026-11-22', ruleViewOf(DEFAULT_SETTINGS))
    const [, standing, timeline] = reports[0]?.sections ?? []
    expect(standing?.facts?.map(([, value]) => value)).toContain(deadline?.date)
    expect(timeline?.table?.rows.map(([, from]) => from)).toEqual(stages.map(({ from }) => from))
    // A predicted date is never shown as one of the operator's.
    expect(timeline?.table?.rows.at(-1)?.[3]).toBe('按规则预计')
  })

  it('tells how far it is, from nothing to all', async () => {
    const { make, tellProgress } = setUp()
    await make()
    expect(tellProgress.mock.calls.map(([done]) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(new Set(tellProgress.mock.calls.map(([, total]) => total))).toEqual(new Set([9]))
  })

  it('is not made of a card in the trash, nor when the dialog is cancelled', async () => {
    const trashed = { ...DOCUMENT, card: { ...DOCUMENT.card, deletedAt: NOW } }
    expect(await setUp({ document: trashed }).make()).toEqual(failure('not-found'))
    const cancelled = setUp({ path: null })
    expect(await cancelled.make()).toEqual(success(null))
    expect(cancelled.packed).toEqual([])
  })
})

describe('the rule in a pack', () => {
  it('names the days on which things were seen and said', async () => {
    const confirmedExpiry = { on: '2027-05-21', seenOn: '2026-11-21' } as const
    const { make, reports } = setUp({
      document: { ...DOCUMENT, card: { ...DOCUMENT.card, confirmedExpiry } },
    })
    await make()
    const counting = reports[0]?.sections.find(({ heading }) => heading === '适用的规则')
    expect(counting?.lines?.[0]).toContain('2027-05-21')
    expect(counting?.lines?.[1]).toContain('2026-11-21')
  })

  const headings = async (document: typeof DOCUMENT) => {
    const { make, file } = setUp({ document })
    await make()
    return textOf(file('rule.txt'))
  }

  it('is the one that is reported, with its sources', async () => {
    expect(await headings(DOCUMENT)).toBe('现状,关于 Claro 的规则（据报道，来源见下）,来源')
  })

  it('says of each source who speaks, when, where, and when it was looked up', async () => {
    const { make, reports } = setUp()
    await make()
    const sources = reports[0]?.sections.find(({ heading }) => heading === '来源')?.table
    expect(sources?.headers).toEqual(['谁说的', '来源', '日期', '查看日期', '网址'])
    expect(sources?.rows).toContainEqual([
      '用户发帖',
      'Comunidad Claro Perú, td-p/10013',
      '未注明日期',
      '2026-11-26',
      expect.stringMatching(/^https:\/\/comunidad\.claro\.com\.pe\/t5\//),
    ])
    expect(sources?.rows.map(([who]) => who)).not.toContain('运营商自己的页面')
  })

  it('says that its reports are older than the rules in force', async () => {
    const { make, reports } = setUp()
    await make()
    const reported = reports[0]?.sections.find(({ heading }) => heading.startsWith('关于 Claro'))
    expect(reported?.lines?.join()).toContain('2025 年的报道，早于现行规范（Res. 132-2025')
  })

  it('is the user’s own, beside the reported one', async () => {
    const rule = {
      renewEveryDays: 90,
      cancelAfterDays: 120,
      note: '客服说的',
      setOn: '2026-10-01',
    } as const
    const document = { ...DOCUMENT, card: { ...DOCUMENT.card, rule } }
    expect(await headings(document)).toBe(
      '现状,适用的规则,关于 Claro 的规则（据报道，来源见下）,来源',
    )
  })

  it('is the expiry that the operator confirmed, beside the reported one', async () => {
    const confirmedExpiry = { on: '2027-05-21', seenOn: '2026-11-21' } as const
    const document = { ...DOCUMENT, card: { ...DOCUMENT.card, confirmedExpiry } }
    expect(await headings(document)).toBe(
      '现状,适用的规则,关于 Claro 的规则（据报道，来源见下）,来源',
    )
  })

  it('of an operator without a source is said to be unknown', async () => {
    const { make, reports } = setUp({
      document: { ...DOCUMENT, card: { ...DOCUMENT.card, operator: 'other', operatorName: 'Cuy' } },
    })
    await make()
    const published = reports[0]?.sections.find(
      ({ heading }) => heading === '关于 Cuy 的规则（据报道，来源见下）',
    )
    expect(published?.lines?.[0]).toBe('这家运营商的规则没有可靠来源')
    expect(published?.lines?.join()).not.toContain('30 天没有充值')
  })
})
