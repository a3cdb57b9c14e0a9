import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const NOTES = 'src/decisions'

const notes = readdirSync(join(ROOT, NOTES)).filter((name) => name !== 'README.md')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Every `src/decisions/….md` that a file of code names, with the file that names it. */
const pointers = codeFiles().flatMap((file) =>
  [...read(file).matchAll(/src\/decisions\/([^\s`)]+\.md)/g)].map(([, note = '']) => ({
    file,
    note,
  })),
)

it('leads from every pointer in the code to a note that is there', () => {
  expect(pointers.filter(({ note }) => !notes.includes(note))).toEqual([])
})

it('points at every note from some code', () => {
  const named = new Set(pointers.map(({ note }) => note))
  expect(notes.filter((note) => !named.has(note))).toEqual([])
})

it('gives every note a number of its own', () => {
  const numbers = notes.map((name) => /^(\d{3})-[a-z0-9-]+\.md$/.exec(name)?.[1])
  expect(numbers).not.toContain(undefined)
  expect(new Set(numbers).size).toBe(notes.length)
})

it('lists every note in the index by its title', () => {
  const index = read(`${NOTES}/README.md`)
  const lines = notes.map((name) => {
    const title = /^# (.+)$/m.exec(read(`${NOTES}/${name}`))?.[1]
    return `- [${name.slice(0, 3)}](${name}) ${title}`
  })
  expect(index.split('\n').filter((line) => line.startsWith('- '))).toEqual(lines)
})

it('names only files that are there', () => {
  const named = notes.flatMap((name) =>
    [...read(`${NOTES}/${name}`).matchAll(/`((?:src|e2e|resources)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    ),
  )
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

/** The files in which somebody would look for an explanation. */
function codeFiles(): string[] {
  return ['src', 'e2e', 'resources'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|mjs|vue|css)$/.test(path) && !path.endsWith('decisions.test.ts')),
  )
}
