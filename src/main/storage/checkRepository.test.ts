import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckReport } from '@shared/domain/receipts/libraryCheck'
import { describe, expect, it } from 'vitest'
import { NOW } from './testing/fixtures'
import { storageIn, temporaryFolder } from './testing/temporaryLibrary'

const REPORT: CheckReport = {
  checkedAt: NOW,
  files: 2,
  bytes: 10,
  findings: [{ problem: 'orphan', receipt: null, fileName: 'ab/x.png', bytes: 4 }],
  isPartial: false,
}

describe('the last check', () => {
  it('is known after a restart, to its user alone', () => {
    const folder = temporaryFolder()
    storageIn(folder).checks.write(REPORT)
    expect(storageIn(folder).checks.read()).toEqual(REPORT)
    expect((statSync(join(folder, 'check.json')).mode & 0o777).toString(8)).toBe('600')
  })

  it.each(['', 'not json', '[]', '{"schemaVersion":2,"report":{}}', '{"schemaVersion":1}'])(
    'is none where the file says nothing we know: %j',
    (text) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'check.json'), text)
      expect(storageIn(folder).checks.read()).toBeNull()
      storageIn(folder).checks.write(REPORT)
      expect(storageIn(folder).checks.read()).toEqual(REPORT)
    },
  )

  it('is not written into a folder of a newer version', () => {
    const folder = temporaryFolder()
    const marker = '{"schemaVersion":99}'
    writeFileSync(join(folder, 'library.json'), marker)
    storageIn(folder).checks.write(REPORT)
    expect(existsSync(join(folder, 'check.json'))).toBe(false)
    expect(readFileSync(join(folder, 'library.json'), 'utf8')).toBe(marker)
  })
})
