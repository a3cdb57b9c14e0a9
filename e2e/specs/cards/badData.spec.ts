import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Keepline, commandLine } from '../../fixtures/keepline'
import { folderState } from '../../fixtures/folderState'
import { addCard, documents, record } from '../../fixtures/windowApi'
import { start, whenEnded } from '../../fixtures/processes'
import { canMount, lockFolder } from '../../fixtures/smallDisk'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { follow } from '../../pages/shell'
import { anyOf, fill, say } from '../../pages/texts'

const { damaged } = say

/** The records; what this machine has reminded of meanwhile, of the card that cannot be read, is none. */
async function recordsIn(folder: string) {
  const state = Object.entries(await folderState(folder))
  return Object.fromEntries(state.filter(([path]) => !path.startsWith('reminders.')))
}

/** Two saved cards. */
async function twoCards(app: Keepline) {
  const good = await addCard(app.page, { label: '好卡', number: '900000001' })
  const bad = await addCard(app.page, { label: '坏卡', number: '900000002' })
  await record(app.page, bad.card.id, { date: '2026-11-01' })
  await app.quit()
  return {
    good: good.card,
    bad: bad.card,
    file: join(app.dataFolder, 'cards', `${bad.card.id}.json`),
  }
}

test('a document that is not JSON is told and left alone, and every other card works', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  const { file, good } = await twoCards(first)
  await writeFile(file, '{"schemaVersion": 1, "card": ')
  const before = await recordsIn(first.dataFolder)

  const app = await startKeepline({ dataFolder: first.dataFolder })
  await expect(app.page.getByText(fill(damaged.title, { count: 1 }))).toBeVisible()
  await expect(app.page.getByText(damaged.problem['not-json'])).toBeVisible()
  expect((await documents(app.page)).map(({ card }) => card.label)).toEqual(['好卡'])
  expect(await recordsIn(first.dataFolder)).toEqual(before)
  await record(app.page, good.id)
  expect(await readFile(file, 'utf8')).toBe('{"schemaVersion": 1, "card": ')

  // The user restores the newest good copy, and the damaged file is kept.
  await app.page.getByRole('button', { name: anyOf(damaged.restore) }).click()
  await expect(app.page.getByText(damaged.restored).first()).toBeVisible()
  const restored = (await documents(app.page)).find(({ card }) => card.label === '坏卡')
  expect(restored?.renewals).toHaveLength(1)
  const quarantine = await readdir(join(first.dataFolder, 'quarantine'), { recursive: true })
  expect(quarantine.length).toBeGreaterThan(0)
})

test('a document of a newer version is refused, untouched', async ({ startKeepline }) => {
  const first = await startKeepline()
  const { file } = await twoCards(first)
  const newer = JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), schemaVersion: 99 })
  await writeFile(file, newer)
  const before = await recordsIn(first.dataFolder)
  const app = await startKeepline({ dataFolder: first.dataFolder })
  await expect(app.page.getByText(damaged.problem['newer-version'])).toBeVisible()
  expect((await documents(app.page)).map(({ card }) => card.label)).toEqual(['好卡'])
  expect(await recordsIn(first.dataFolder)).toEqual(before)
})

test('a data folder written by a newer version can be looked at, and nothing is written to it', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  await twoCards(first)
  await writeFile(join(first.dataFolder, 'library.json'), JSON.stringify({ schemaVersion: 99 }))
  const before = await folderState(first.dataFolder)

  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('label').fill('新卡')
  await form.field('number').fill('987654321')
  await form.operator('claro')
  await form.saveButton.click()
  await expect(page.getByText(say.errors['newer-version'])).toBeVisible()
  await expect(form.field('label')).toHaveValue('新卡')
  expect(await folderState(first.dataFolder)).toEqual(before)
})

test('damaged settings do not keep the cards from working', async ({ startKeepline }) => {
  const first = await startKeepline()
  const { good } = await twoCards(first)
  await writeFile(join(first.dataFolder, 'settings.json'), 'not JSON at all')
  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  await expect(page.getByText(damaged.kind.settings).first()).toBeVisible()
  await record(page, good.id)
  expect(await readFile(join(first.dataFolder, 'settings.json'), 'utf8')).toBe('not JSON at all')
})

test.describe('a data folder that cannot be had', () => {
  test.skip(!canMount, 'Only root can lock a folder for root.')

  test('ends the start with a sentence about it, and a failure for whoever called', async ({
    desktop,
    scratch,
    systemWindows,
  }) => {
    const folder = join(scratch, 'locked')
    await mkdir(folder)
    const lock = await lockFolder(folder)
    try {
      const { executable, args, env } = commandLine(desktop, { dataFolder: join(folder, 'data') })
      const app = start(executable, args, { env })
      const message = await systemWindows.opened(() => Promise.resolve())
      await message.press('Return')
      await whenEnded(app)
      expect(app.exitCode).toBeGreaterThan(0)
      expect(await readdir(folder)).toEqual([])
    } finally {
      await lock.undo()
    }
  })
})
