import { crc32, deflateRawSync } from 'node:zlib'
import { type BackupEntry, sumsOf } from '@shared/domain/backups/backupManifest'
import { textOf } from '../../documentFormat'
import { sha256 } from '../../../common/sha256'
import { NOW, cardDocument } from '../../testing/fixtures'

/** One entry of a zip made byte by byte; what is left out is as an honest program writes it. */
export interface HandmadeEntry {
  readonly path: string
  readonly content: string | Uint8Array
  readonly isPacked?: boolean
  /** What the archive says instead of the truth. */
  readonly says?: {
    readonly bytes?: number
    readonly mode?: number
    readonly offset?: number
    readonly localPath?: string
    readonly extra?: Buffer
    readonly flags?: number
    readonly method?: number
  }
}

export function zipOf(entries: readonly HandmadeEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { path, content, isPacked = false, says = {} } of entries) {
    const bytes = Buffer.from(content)
    const data = isPacked ? deflateRawSync(bytes) : bytes
    const [name, localName] = [Buffer.from(path), Buffer.from(says.localPath ?? path)]
    const extra = says.extra ?? Buffer.alloc(0)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | (says.flags ?? 0), 2)
    common.writeUInt16LE(says.method ?? (isPacked ? 8 : 0), 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(says.bytes ?? bytes.length, 18)
    common.writeUInt16LE(localName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, localName, data])
    common.writeUInt16LE(name.length, 22)
    common.writeUInt16LE(extra.length, 24)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((says.mode ?? 0o100600) << 16) >>> 0, 6)
    rest.writeUInt32LE(says.offset ?? at, 10)
    const madeOnUnix = Buffer.from([20, 3])
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), madeOnUnix, common, rest, name, extra]),
    )
    parts.push(local)
    at += local.length
  }
  const all = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(all.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, all, end])
}

export const CARD_ENTRY: HandmadeEntry = {
  path: 'cards/card-0001.json',
  content: textOf(cardDocument('card-0001')),
}

/** A whole backup of these files, with a manifest and sums that are right unless told otherwise. */
export function backupOf(
  files: readonly HandmadeEntry[],
  changes: Readonly<Record<string, unknown>> = {},
): readonly HandmadeEntry[] {
  const entries: BackupEntry[] = files.map(({ path, content }) => {
    const bytes = Buffer.from(content)
    return { path, bytes: bytes.length, sha256: sha256(bytes) }
  })
  const countOf = (start: string) => files.filter(({ path }) => path.startsWith(start)).length
  const manifest = textOf({
    format: 'keepline-backup',
    schemaVersion: 1,
    appVersion: '0.1.0',
    madeAt: NOW,
    counts: { cards: countOf('cards/'), renewals: 0, receipts: countOf('receipts/') },
    entries,
    ...changes,
  })
  const listed = (changes['entries'] as BackupEntry[] | undefined) ?? entries
  const sums = sumsOf(listed, sha256(Buffer.from(manifest)))
  return [
    ...files,
    { path: 'manifest.json', content: manifest },
    { path: 'SHA256SUMS', content: sums },
  ]
}
