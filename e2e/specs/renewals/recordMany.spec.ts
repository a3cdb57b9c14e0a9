import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { addCard, documents } from '../../fixtures/windowApi'
import { HALF_TYPED } from '../../fixtures/pendingRenewals'
import { expect, test } from '../../fixtures/test'

const TEN_SOLES = { ...HALF_TYPED, amount: '10', status: 'effective' } as const

async function threeCards(page: Page): Promise<string[]> {
  const ids: string[] = []
  for (const number of ['900000001', '900000002', '900000003']) {
    ids.push((await addCard(page, { label: `号 ${number}`, number })).card.id)
  }
  return ids
}

const recordMany = (page: Page, cardIds: string[]) =>
  page.evaluate((body) => window.api?.renewals.recordMany(body), { cardIds, input: TEN_SOLES })

test('one renewal for three cards is on the disk the moment it is acknowledged', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const ids = await threeCards(first.page)
  expect((await recordMany(first.page, ids))?.ok).toBe(true)
  await first.kill()
  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  for (const { renewals } of await documents(page)) {
    expect(renewals).toMatchObject([{ amount: { minor: 1000 } }])
  }
})

test('it is recorded for none of them when one of their files cannot be written', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const ids = await threeCards(app.page)
  const fileOf = (id: string) => join(app.dataFolder, 'cards', `${id}.json`)
  await writeFile(fileOf(ids[2] ?? ''), 'torn by something else')

  expect(await recordMany(app.page, ids)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  for (const { renewals } of await documents(app.page)) expect(renewals).toEqual([])
  for (const id of ids.slice(0, 2)) {
    expect(JSON.parse(await readFile(fileOf(id), 'utf8'))).toMatchObject({ renewals: [] })
  }
  expect(await readFile(fileOf(ids[2] ?? ''), 'utf8')).toBe('torn by something else')
})
