import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { integrityOf } from './integrity.mjs'

it('computes the integrity that npm computes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keepline-integrity-'))
  const file = join(folder, 'abc')
  await writeFile(file, 'abc')
  // The SHA-512 of "abc" in FIPS 180-4, in base64.
  expect(await integrityOf(file)).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  )
  await rm(folder, { recursive: true })
})
