import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AppError, ErrorCode } from '@shared/contract/result'
import { expect } from 'vitest'
import { temporaryFolder } from '../../testing/temporaryLibrary'
import { openBackup } from '../openBackup'
import { CARD_ENTRY, type HandmadeEntry, backupOf, zipOf } from './handmadeZip'

export function fileOf(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'a.keepline')
  writeFileSync(path, bytes)
  return path
}

/** Why it is refused; null when it is opened. A refused file stays as it is, alone in its folder. */
export async function problemOf(bytes: Uint8Array, passphrase: string | null = null) {
  const path = fileOf(bytes)
  const opened = await openBackup(path, passphrase)
  if (opened.ok) await opened.data.close()
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect(readdirSync(dirname(path))).toHaveLength(1)
  return opened.ok ? null : opened.error
}

export const problemIn = (entries: readonly HandmadeEntry[]) => problemOf(zipOf(entries))
export const codeOf = async (bytes: Uint8Array, passphrase?: string) =>
  (await problemOf(bytes, passphrase ?? null))?.code ?? null

export function refusal(code: ErrorCode, path?: string): Pick<AppError, 'code' | 'params'> {
  return expect.objectContaining({ code, params: path === undefined ? {} : { path } }) as AppError
}

export const GOOD = backupOf([CARD_ENTRY])
