import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Page } from '@playwright/test'
import { SOURCES } from '@shared/domain/operators/sources'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { loadGuide } from '@shared/guide/load'
import { pdfPages, squeezed } from '../../fixtures/archive'
import { type Keepline } from '../../fixtures/keepline'
import { systemViewer } from '../../fixtures/systemViewer'
import { expect, test } from '../../fixtures/test'
import { CardForm } from '../../pages/cardForm'
import { follow, here, visit } from '../../pages/shell'
import { fill, say, texts } from '../../pages/texts'

const { guide, cards } = say
const searchField = (page: Page) => page.getByRole('combobox', { name: guide.search.label })
const helpFor = (page: Page, topic: string) =>
  page.getByRole('button', { name: fill(guide.helpAbout, { topic }), exact: true })

/** The text of the page as printed to a PDF. */
async function printed({ electron }: Keepline, folder: string): Promise<readonly string[]> {
  const base64 = await electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true })
    return pdf?.toString('base64') ?? ''
  })
  const path = join(folder, 'printed.pdf')
  await writeFile(path, Buffer.from(base64, 'base64'))
  return pdfPages(path)
}

async function expectAccessible(page: Page): Promise<void> {
  // Electron cannot open the second page that axe's newer mode needs.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('a question mark beside a field opens the guide there, and nothing typed is lost', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await follow(page, '/cards/new')
  const form = new CardForm(page)
  await form.showMore()
  await form.field('label').fill('妈妈的卡')
  await form.field('iccid').fill('8951')
  await helpFor(page, cards.form.field.iccid).click()

  const panel = page.getByRole('dialog')
  await expect(panel.getByText('印在卡上或卡套上的是 ICCID')).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  expect(here(page)).toBe('/cards/new')
  await expect(form.field('label')).toHaveValue('妈妈的卡')
  await expect(form.field('iccid')).toHaveValue('8951')
  await expect(helpFor(page, cards.form.field.iccid)).toBeFocused()
})

test('a Chinese question without spaces finds its answer, by the keyboard alone', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await visit(page, 'guide')
  await expect(searchField(page)).toBeVisible()
  await page.keyboard.press('Control+f')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.insertText('收不到验证码怎么办')
  await expect(page.getByRole('option').first()).toContainText('收不到短信验证码')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '收不到短信验证码' })).toBeFocused()
  await expect(page.getByRole('heading', { name: '收不到短信验证码' })).toBeInViewport()
})

test('a Spanish word is found, and its row is the one that is marked', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  await visit(page, 'guide')
  await searchField(page).fill('vigencia')
  await page.getByRole('option').first().click()
  const row = page.locator('tr[data-found]')
  await expect(row).toContainText('Vigencia')
  await expect(row).toContainText('有效期')
  await expect(row).toBeInViewport()
})

test('a claim opens its source in the browser, and is copied with all of them', async ({
  startKeepline,
  scratch,
}) => {
  const viewer = await systemViewer(scratch)
  const { page, electron } = await startKeepline({ env: viewer.env })
  await follow(page, '/guide/claro')
  const article = page.getByRole('article')
  await article
    .getByRole('button', { name: fill(guide.sources, { count: 2 }) })
    .first()
    .click()
  const { title, url } = SOURCES['infobae-2025-11-24']
  await article
    .getByRole('button', { name: fill(say.rules.openSource, { title }) })
    .last()
    .click()
  expect(await viewer.opened()).toEqual([url])

  // The panel traps the focus; copying must work there too.
  await follow(page, '/cards/new')
  await helpFor(page, cards.form.field.balance).click()
  await page.getByRole('dialog').getByRole('button', { name: guide.copyClaim }).first().click()
  const copied = await electron.evaluate(async ({ clipboard }) => await clipboard.readText())
  expect(copied).toContain(url)
})

for (const language of LANGUAGES) {
  test(`every article opens in ${language}, asks nothing of the network and suits everybody`, async ({
    startKeepline,
  }) => {
    const { page } = await startKeepline({ language })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).protocol))
    await visit(page, 'guide', language)
    await expectAccessible(page)
    const { articles } = await loadGuide(language)
    for (const { title, summary, id } of articles) {
      await page.getByRole('link', { name: title, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
      await expect(page.getByText(summary, { exact: true })).toBeVisible()
      if (id === 'operators' || id === 'claro' || id === 'words') await expectAccessible(page)
      await page
        .getByRole('main')
        .getByRole('link', { name: texts(language).guide.title, exact: true })
        .click()
      await expect(
        page.getByRole('heading', { level: 1, name: texts(language).guide.title }),
      ).toBeVisible()
    }
    expect(asked.filter((protocol) => protocol.startsWith('http'))).toEqual([])
  })
}

test('an article goes on paper whole: its sources with their addresses, and no furniture', async ({
  startKeepline,
  scratch,
}) => {
  const keepline = await startKeepline()
  await follow(keepline.page, '/guide/claro')
  await expect(keepline.page.getByRole('article')).toBeVisible()
  const text = (await printed(keepline, scratch)).join('')
  expect(text).toContain('没有余额：270天没有充值就销号')
  expect(text).toContain(squeezed('还不知道的'))
  expect(text).toContain(SOURCES['infobae-2025-11-24'].url)
  const { shell } = say
  for (const furniture of [guide.print, guide.next, shell.navigation.settings, shell.skipToMain]) {
    expect(text).not.toContain(squeezed(furniture))
  }
})

test('the button opens the print dialog of the system', async ({
  startKeepline,
  systemWindows,
}) => {
  const { page } = await startKeepline()
  await follow(page, '/guide/claro')
  let clicked: Promise<void> | undefined
  // The click resolves only after the dialog is closed.
  const dialog = await systemWindows.opened(async () => {
    clicked = page.getByRole('button', { name: guide.print }).click()
  })
  await dialog.press('Escape')
  await dialog.untilClosed()
  await clicked
  await expect(page.getByRole('article')).toBeVisible()
})
