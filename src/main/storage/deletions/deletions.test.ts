import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DELETIONS } from './deletions'

const MAIN = join(import.meta.dirname, '../..')
const ROOT = join(MAIN, '../..')

/** Calls of node:fs that take something away or write over it, whatever it is imported as. */
const OF_NODE =
  /(?:rm|unlink|rmdir|rename|truncate|ftruncate|copyFile|cp|writeFile)(?:Sync)?\(|createWriteStream\(|store = /
/** Our own functions that do. */
const OURS =
  /replace(?:File|Whole)\(|(?:cards|receipts|files?|staging|imports|snapshots|manifests|states)\.(?:remove|discard|drop|letGo|thin)\(|purge\(/
const CALL = new RegExp(`(?<![\\w$])(?:[\\w.]+\\.)?(?:${OF_NODE.source}|${OURS.source})`, 'g')
/** Opening a file for writing without the flag that refuses one which is there. */
const OPENED_FOR_WRITING = /open(?:Sync)?\([^)]*,\s*['"](?:w|w\+|a|a\+|r\+)['"]/

const sources = readdirSync(MAIN, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing/'),
  )
  .filter((path) => !path.startsWith('storage/deletions/'))
  .map((file) => ({ file, code: withoutComments(readFileSync(join(MAIN, file), 'utf8')) }))

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

/** The calls in a file, without the lines that only declare or import the functions. */
function callsIn(code: string): string[] {
  return code
    .split('\n')
    .filter((line) => !/^\s*(?:export )?(?:async )?function |^import /.test(line))
    .flatMap((line) => [...line.matchAll(CALL)].map(({ index }) => line.slice(index)))
}

describe('whatever deletes or writes over something', () => {
  it.each(sources.filter(({ code }) => callsIn(code).length > 0))(
    'stands in the table: $file',
    ({ file, code }) => {
      const listed = DELETIONS.filter((one) => one.file === file).flatMap(({ calls }) => calls)
      const unlisted = [...listed]
      const missing = callsIn(code).filter((call) => {
        const found = unlisted.findIndex((one) => call.startsWith(nameless(one)))
        if (found >= 0) unlisted.splice(found, 1)
        return found < 0
      })
      expect(missing).toEqual([])
      expect(unlisted).toEqual([])
    },
  )

  it('names no file that is gone', () => {
    const files = new Set(sources.map(({ file }) => file))
    expect(DELETIONS.filter(({ file }) => !files.has(file))).toEqual([])
  })

  it('opens no file for writing that may be there already', () => {
    expect(sources.filter(({ code }) => OPENED_FOR_WRITING.test(code))).toEqual([])
  })

  it.each(DELETIONS.flatMap(({ trial }) => trial ?? []))('is tried: $title', ({ file, title }) => {
    const text = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\s+/g, ' ')
    expect(text).toContain(title)
  })
})

/** The table says `await purge(`, so that it reads as the code does. */
function nameless(call: string): string {
  return call.replace(/^await /, '')
}
