import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ImportAnswer, ImportRequest } from '../importFile'
import { type ListenOptions, ask as askAt } from '../localSocket'
import { askToImport } from '../commandClient'
import { type Commands, serveCommands } from '../commandServer'
import type { SocketPlace } from '../socketPlace'

export const ANSWER: ImportAnswer = {
  fileName: '台账.csv',
  isTrial: false,
  counts: {
    rows: { new: 1, changed: 0, deleted: 0, same: 0, refused: 0, skipped: 0 },
    newCards: 1,
    changedCards: 0,
    newRenewals: 1,
    changedRenewals: 0,
    toTrash: { cards: 0, renewals: 0, receipts: 0 },
  },
  refused: [],
  question: null,
  missingReceipts: 0,
}
export const REQUEST = { path: '/home/ana/台账.csv', isTrial: false, dates: null }

export const userId = process.getuid?.() ?? null

export function folderOf(name = 'keepline-socket-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function place(): SocketPlace {
  return { path: join(folderOf(), 'command.sock'), privateFolder: null }
}

export const NOT_ASKED = () => Promise.reject(new Error('Nobody asked for this.'))

export function serve(
  at: SocketPlace | readonly SocketPlace[],
  importFile: Commands['importFile'],
  options: Partial<ListenOptions & Pick<Commands, 'restore'>> = {},
) {
  const commands = serveCommands(
    [at].flat(),
    { importFile, restore: NOT_ASKED, restoreBackup: NOT_ASKED, ...options },
    {
      userId,
      onError: () => undefined,
      ...options,
    },
  )
  onTestFinished(() => commands.stop())
  return commands
}

export const ask = (at: SocketPlace, line: string) => askAt([at], userId, line)
export const askApp = (at: SocketPlace | readonly SocketPlace[]) =>
  askToImport({ places: [at].flat(), userId }, REQUEST)

export const asking = (request: ImportRequest) =>
  JSON.stringify({ version: 3, command: 'import', request })

/** Connects, says so much, and gives what came back by the time the other side hung up. */
export function connected(path: string, said = ''): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(path, () => socket.write(said))
    socket.setEncoding('utf8')
    socket.on('data', (text) => (heard += String(text)))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(heard))
  })
}
