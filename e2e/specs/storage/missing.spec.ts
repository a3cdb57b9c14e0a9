import { readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { look } from '../../fixtures/appWindow'
import { keepline } from '../../fixtures/command'
import { type Desktop } from '../../fixtures/desktop'
import { type Keepline, commandLine } from '../../fixtures/keepline'
import { start, whenEnded } from '../../fixtures/processes'
import { addCard, documents, onlyCard, record } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { follow, visit } from '../../pages/shell'
import { anyOf, fill, fillCount, say } from '../../pages/texts'

const { damaged, notifications, overview, tray } = say

const fileOf = ({ dataFolder }: Keepline, id: string) => join(dataFolder, 'cards', `${id}.json`)

/** Started by the system, without a window. */
function atLogin(desktop: Desktop, dataFolder: string) {
  const { executable, args, env } = commandLine(desktop, { dataFolder, args: ['--at-login'] })
  return start(executable, args, { env })
}

/** Two cards that need nothing; the app has ended. */
async function twoCards(app: Keepline) {
  const safe = await addCard(app.page, { label: '常用号', number: '900000001' })
  await record(app.page, safe.card.id, { date: '2026-11-20' })
  const lost = await addCard(app.page, { label: '妈妈的号', number: '900000002' })
  await record(app.page, lost.card.id, { date: '2026-11-20' })
  await app.quit()
  return { safe: safe.card, lost: lost.card }
}

test('a card that was deleted behind the app is spoken of at login, by name, until it is back', async ({
  startKeepline,
  desktop,
}) => {
  const first = await startKeepline()
  const { lost } = await twoCards(first)
  await rm(fileOf(first, lost.id))
  const { dataFolder } = first
  const check = await keepline(desktop, { dataFolder, args: ['check'] })
  expect(check.code).toBe(3)
  expect(check.complaints.join()).toContain('妈妈的号')

  const hidden = atLogin(desktop, dataFolder)
  const item = await desktop.tray.item()
  const words = fillCount(tray.unreadable, 1)
  await item.untilWords('that a card cannot be read', ([line]) => line === words)
  await desktop.notifications.untilShown(1)
  const title = fillCount(notifications.unreadable.title, 1)
  expect(await desktop.notifications.shown()).toEqual([title])
  await item.choose(tray.quit)
  await whenEnded(hidden)

  const { page } = await startKeepline({ dataFolder })
  await expect(page.getByText('妈妈的号')).toBeVisible()
  await expect(page.getByText(damaged.problem.missing)).toBeVisible()
  await expect(page.getByText(overview.allSafe)).toBeHidden()
  await page.getByRole('button', { name: anyOf(damaged.restore) }).click()
  await expect(page.getByText(damaged.restored).first()).toBeVisible()
  const labels = (await documents(page)).map(({ card }) => card.label)
  expect(labels.sort()).toEqual(['妈妈的号', '常用号'])
  await expect(page.getByText(overview.allSafe)).toBeVisible()
  const after = await desktop.tray.item()
  await after.untilWords('nothing of it any more', ([line]) => line !== words)
})

test('all cards gone with their folder are no first start, and come back at once', async ({
  startKeepline,
}) => {
  const first = await startKeepline()
  await twoCards(first)
  await rm(join(first.dataFolder, 'cards'), { recursive: true })
  const { page } = await startKeepline({ dataFolder: first.dataFolder })
  await page.getByRole('button', { name: fill(damaged.restoreAll, { count: 2 }) }).click()
  await expect.poll(() => documents(page)).toHaveLength(2)
})

test('records that are not there after a start at login are missing, not new', async ({
  desktop,
  scratch,
}) => {
  const dataFolder = join(scratch, 'data')
  const hidden = atLogin(desktop, dataFolder)
  const item = await desktop.tray.item()
  const words = fillCount(tray.unreadable, 1)
  await item.untilWords('that something cannot be read', ([line]) => line === words)
  await desktop.notifications.untilShown(1)
  await item.choose(tray.quit)
  await whenEnded(hidden)
  const written = await readdir(dataFolder)
  expect(written).not.toContain('library.json')
  expect(written).not.toContain('reminders.json')
})

test('a data folder that is moved away is not begun anew, and takes what is saved when it is back', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const { dataFolder, page } = app
  const { card } = await addCard(page, { label: '常用号' })
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.field('label').fill('新卡')
  await form.field('number').fill('900000009')
  await form.operator('entel')

  await rename(dataFolder, `${dataFolder}-moved`)
  await form.saveButton.click()
  await expect(page.getByText(say.errors['folder-gone'])).toBeVisible()
  await look(app)
  await visit(page, 'overview')
  await expect(page.getByText(damaged.problem.gone)).toBeVisible()
  expect((await onlyCard(page)).card.label).toBe('常用号')
  const inItsPlace = await readdir(dataFolder).catch(() => [])
  expect(inItsPlace).not.toContain('cards')
  expect(inItsPlace).not.toContain('library.json')

  await rm(dataFolder, { recursive: true, force: true })
  await rename(`${dataFolder}-moved`, dataFolder)
  await look(app)
  await expect(page.getByText(damaged.problem.gone)).toBeHidden()
  await record(page, card.id)
  expect(await readFile(fileOf(app, card.id), 'utf8')).toContain('"renewals": [')
})

test('what another program writes into a card shows at once, and the next renewal goes on top of it', async ({
  startKeepline,
}) => {
  const app = await startKeepline()
  const { card } = await addCard(app.page, { label: '常用号' })
  const path = fileOf(app, card.id)
  const theirs = (await readFile(path, 'utf8')).replace('常用号', '别处改的')
  await writeFile(`${path}.sync`, theirs)
  await rename(`${path}.sync`, path)
  await follow(app.page, '/cards')
  await look(app)
  await expect(app.page.getByText('别处改的').first()).toBeVisible()
  await record(app.page, card.id)
  const now = await onlyCard(app.page)
  expect(now.card.label).toBe('别处改的')
  expect(now.renewals).toHaveLength(1)
  await expect(stat(join(app.dataFolder, 'quarantine'))).rejects.toThrow()
})
