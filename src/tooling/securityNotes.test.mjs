import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkout } from './checkout/places.mjs'

const text = readFileSync(join(checkout, 'SECURITY.md'), 'utf8')
/** What SECURITY.md says of Electron's checklist: the point, the file and the words of its test. */
const rows = [...text.matchAll(/^\| (\d+ [^|]+?) +\| `([^`]+)` "([^"]*)" +\|$/gm)].map(
  ([, point = '', file = '', title = '']) => /** @type {const} */ ([point, file, title]),
)

describe('SECURITY.md', () => {
  it('names each of the twenty points once', () => {
    const points = [...text.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number))
    expect(points).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it.each(rows)('%s is held by a test that exists', (_point, file, title) => {
    expect(readFileSync(join(checkout, file), 'utf8')).toContain(title)
  })

  it('names no file that is not there', () => {
    const files = [...text.matchAll(/`((?:src|e2e)\/[^`]+)`/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) expect(readFileSync(join(checkout, file), 'utf8')).not.toBe('')
  })
})
