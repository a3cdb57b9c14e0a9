import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Locator, type Page } from '@playwright/test'
import { todayInLima } from '@shared/domain/base/civilDate'
import { historyRows } from '@shared/domain/history/history'
import { EVERYTHING } from '@shared/domain/history/historyFilter'
import { homeConverter, usualCurrency } from '@shared/domain/history/homeCurrency'
import { type Money, formatMoney } from '@shared/domain/base/money'
import { type Statistics, statisticsOf } from '@shared/domain/statistics/statistics'
import { finish } from '@shared/domain/base/slicedWork'
import { DEFAULT_RULE_VIEW } from '@shared/domain/rules/timeline'
import { addCard, changeSettings, documents, record } from '../../fixtures/windowApi'
import { readDrawing, readPicture } from '../../fixtures/pictures'
import { type SystemWindows } from '../../fixtures/systemWindows'
import { expect, test } from '../../fixtures/test'
import { visit } from '../../pages/shell'
import { fill, say } from '../../pages/texts'

const { statistics: words } = say

/** Two operators, three currencies, fees, and a renewal that failed. */
async function aHistory(page: Page): Promise<void> {
  const claro = await addCard(page, { label: '银行用', operator: 'claro' })
  const entel = await addCard(page, {
    label: '"微信" <A&B>',
    operator: 'entel',
    number: '912345678',
  })
  await record(page, claro.card.id, { date: '2025-06-30', amount: '5', channel: 'app' })
  await record(page, claro.card.id, {
    date: '2026-01-10',
    amount: '10',
    paid: '20.5',
    fee: '1.5',
    channel: 'app',
  })
  await record(page, claro.card.id, { date: '2026-07-20', amount: '7', status: 'failed' })
  await record(page, claro.card.id, { date: '2026-08-01', amount: '10', paid: '21' })
  await record(page, entel.card.id, { date: '2026-10-01', amount: '3', channel: 'shop' })
  await record(page, entel.card.id, {
    date: '2026-11-20',
    amount: '3',
    paid: '0.8',
    paidCurrency: 'USD',
  })
}

/** The expected statistics, computed here from the stored records. */
async function reckoned(page: Page): Promise<Statistics> {
  const all = await documents(page)
  const now = await page.evaluate(() => window.api?.app.info())
  if (!now?.ok) throw new Error('The app does not tell the time.')
  const rows = historyRows(all)
  const renewals = rows.map(({ renewal }) => renewal)
  const currency = usualCurrency(renewals)
  const lens = { currency, convert: homeConverter(renewals, currency) }
  const today = todayInLima(now.data.now)
  const source = { rows, documents: all, filter: EVERYTHING, lens, today }
  return finish(statisticsOf({ ...source, view: DEFAULT_RULE_VIEW }))
}

async function openStatistics(page: Page): Promise<void> {
  await visit(page, 'history')
  await page.getByRole('button', { name: words.open, exact: true }).click()
  await expect(page.getByRole('img', { name: words.month.title })).toBeVisible()
}

const panelOf = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true })

async function tableOf(page: Page, title: string): Promise<string[][]> {
  await panelOf(page, title).getByRole('button', { name: words.chart.asTable }).click()
  const name = fill(words.chart.table, { title })
  const rows = await page.getByRole('table', { name }).getByRole('row').all()
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
  return cells.slice(1)
}

async function choose(panel: Locator, title: string, item: string): Promise<void> {
  await panel.getByRole('button', { name: fill(words.chart.menu, { title }) }).click()
  await panel.page().getByRole('menuitem', { name: item }).click()
}

async function saveAs(page: Page, windows: SystemWindows, item: string, path: string) {
  const { title } = words.card
  const dialog = await windows.opened(() => choose(panelOf(page, title), title, item))
  await dialog.enterPath(path)
  await expect(page.getByText(words.chart.saved).first()).toBeVisible()
}

const money = (amount: Money) => formatMoney(amount, 'zh-CN')

test('each chart has a table, with what the renewals really cost', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  await aHistory(page)
  await openStatistics(page)
  const { perCard, perYear, perMonth, total, keep, earliness, forecast } = await reckoned(page)

  const cards = await tableOf(page, words.card.title)
  expect(cards.map(([name, , , , cost, fees]) => [name, cost, fees])).toEqual([
    ...perCard.map(({ key, inLens }) => [key.label, money(inLens.cost), money(inLens.fees)]),
    [words.column.total, money(total.inLens.cost), money(total.inLens.fees)],
  ])
  const years = await tableOf(page, words.year.title)
  expect(years.map(([year, renewals]) => [year, renewals])).toEqual([
    ...perYear.map(({ key, renewals }) => [key, String(renewals)]),
    [words.column.total, '5'],
  ])
  expect(await tableOf(page, words.month.title)).toHaveLength(perMonth.length + 1)
  const yearly = await tableOf(page, words.keep.title)
  expect(yearly.map((cells) => cells.at(-1))).toEqual(keep.map(({ perYear: each }) => money(each)))
  const early = await tableOf(page, words.early.title)
  expect(early.map(([, renewals]) => Number(renewals))).toEqual([
    ...earliness.spans.map(({ renewals }) => renewals),
    earliness.measured,
  ])
  const months = await tableOf(page, words.forecast.title)
  expect(months.slice(0, -1).map((cells) => cells.at(-1))).toEqual(
    forecast.months.map(({ inLens }) => money(inLens)),
  )
  await expect(page.getByText(fill(words.about.leftOut, { count: 1 }))).toBeVisible()
})

test('charts leave the window as pictures that other programs read', async ({
  startKeepline,
  systemWindows,
  scratch,
}) => {
  const { page, electron } = await startKeepline()
  await aHistory(page)
  await openStatistics(page)

  const png = join(scratch, 'chart.png')
  await saveAs(page, systemWindows, words.chart.savePng, png)
  const picture = await readPicture(png)
  expect(picture).toMatchObject({ format: 'PNG', width: 1_920 })
  expect(picture.colours).toBeGreaterThan(20)

  const svg = join(scratch, 'chart.svg')
  await saveAs(page, systemWindows, words.chart.saveSvg, svg)
  const drawing = await readDrawing(svg)
  expect(drawing.width).toBe(960)
  expect(drawing.colours).toBeGreaterThan(20)
  const text = await readFile(svg, 'utf8')
  expect(text).toContain(`<title>${words.card.title}</title>`)
  expect(text).toContain('银行用')

  await choose(panelOf(page, words.card.title), words.card.title, words.chart.copy)
  await expect(page.getByText(words.chart.copied).first()).toBeVisible()
  const copied = await electron.evaluate(async ({ clipboard }) => {
    // Electron 33 and 45 read pictures from the clipboard in different ways.
    if ('readImage' in clipboard && typeof clipboard.readImage === 'function') {
      return !clipboard.readImage().isEmpty()
    }
    return clipboard.has('image/png')
  })
  expect(copied).toBe(true)
})

test('a cancelled dialog saves nothing and says nothing', async ({
  startKeepline,
  systemWindows,
}) => {
  const { page } = await startKeepline()
  await aHistory(page)
  await openStatistics(page)
  const { title } = words.operator
  const save = () => choose(panelOf(page, title), title, words.chart.savePng)
  const dialog = await systemWindows.opened(save)
  await dialog.press('Escape')
  await dialog.untilClosed()
  await expect(page.getByText(words.chart.saved)).toBeHidden()
})

test('the charts follow the filter of the history, and one currency alone', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await aHistory(page)
  await visit(page, 'history')
  await page.getByRole('searchbox', { name: say.history.filter.text }).fill('微信')
  await page.getByRole('button', { name: words.open, exact: true }).click()
  const figures = page.getByRole('region', { name: words.figure.title })
  await expect(figures).toContainText(fill(words.figure.renewalsText, { count: 2 }))
  await page.getByRole('combobox', { name: words.lens.label }).click()
  await page.getByRole('option', { name: /只看.*USD/ }).click()
  await expect(figures).toContainText('US$0.80')
  await expect(panelOf(page, words.month.title)).toContainText('S/ 3.00')
})

/** Only in the page's content: the frame around it belongs to every page. */
async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include('main').setLegacyMode(true)
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const theme of ['light', 'dark'] as const) {
  test(`nobody is shut out of the charts and tables, in their ${theme} look`, async ({
    startKeepline,
  }) => {
    const { page } = await startKeepline()
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await changeSettings(page, { theme })
    await aHistory(page)
    await openStatistics(page)
    expect(await violations(page)).toEqual([])
    for (const title of [words.month.title, words.rhythm.title]) await tableOf(page, title)
    expect(await violations(page)).toEqual([])
    expect(refused).toEqual([])
  })
}
