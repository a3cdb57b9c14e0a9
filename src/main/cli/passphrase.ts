import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PassphraseSource } from './command'

/** Why there is no passphrase: a key of `commandLine.passphrase`. */
export type PassphraseReading =
  | { readonly ok: true; readonly passphrase: string | null }
  | { readonly ok: false; readonly problem: 'unreadable' | 'empty' }

/** The first line of a file or of what is typed; null when none is wanted. */
export async function readPassphrase(
  source: PassphraseSource | null,
  { cwd, typed }: { readonly cwd: string; readonly typed: AsyncIterable<Buffer | string> },
): Promise<PassphraseReading> {
  if (source === null) return { ok: true, passphrase: null }
  try {
    const text =
      source.from === 'file'
        ? await readFile(resolve(cwd, source.path), 'utf8')
        : await firstLineOf(typed)
    const [passphrase = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    return passphrase === '' ? { ok: false, problem: 'empty' } : { ok: true, passphrase }
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
}

async function firstLineOf(typed: AsyncIterable<Buffer | string>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of typed) {
    pieces.push(Buffer.from(piece))
    if (pieces.at(-1)?.includes('\n')) break
  }
  return Buffer.concat(pieces).toString('utf8')
}
