import { type Page } from '@playwright/test'
import { LANGUAGES, type Language, factsOfLanguage } from '@shared/domain/settings/languages'
import { OPERATOR_NAMES } from '@shared/domain/operators/operators'
import { wordList } from '@shared/domain/base/wordList'
import { NORMA } from '@shared/domain/operators/norma'
import { SOURCES } from '@shared/domain/operators/sources'
import { changeSettings } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { USER_WORDS, everyPage, show } from '../../pages/everyPage'
import { visit } from '../../pages/shell'
import { texts } from '../../pages/texts'

const WIDTHS = [800, 1180] as const
const HEIGHT = 780

/** `overview.first.title`: a key that nobody translated. */
const KEY = /\b(?!www\.)[a-z][a-zA-Z]+(?:\.[a-zA-Z-]+){1,4}\b/
const CHINESE = /\p{Script=Han}/u
/** Names of makers, units and codes that are the same in every language. */
const LATIN_NAMES = [
  ...wordList(`
    Keepline, Electron, Cuy, Flash, WOW, CSV, ICCID, IMSI, SIM,
    PNG, JPEG, WebP, HEIC, PDF, TXT, MB, kB, Excel, WPS, Numbers, AppIndicator, GNOME, PayPal,
    App, Ctrl, dunst, mako, YYYY-MM-DD, HH:MM, CNY, USD, PEN, EUR, HKD, Prepago Chévere,
    Asia/Shanghai, recibo.png, recibo.txt, png, txt, Shift, TSV, XLSX, ODS, JSON, ZIP
  `),
  ...Object.values(OPERATOR_NAMES),
  // Quoted from the operators' screens.
  'vigencia',
]
/** Each language is called by its own name. */
const OWN_NAMES = LANGUAGES.map((language) => factsOfLanguage(language).ownName)
/** What stands on a page as it is, in whatever language: sources, the law, and the app's own name. */
const AS_THEY_ARE = [...Object.values(SOURCES).map(({ title }) => title), NORMA.name, '保号簿']

interface Seen {
  readonly text: string
  readonly lang: string
  readonly overflows: boolean
}

/** Every text on the page, its marked language, and whether it fits. */
async function seen(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string; overflows: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim()
      if (!parent || !text || !parent.checkVisibility()) continue
      // Texts for screen readers only are in a box without a size.
      let box: Element | null = parent
      while (box && box.getBoundingClientRect().width > 1) box = box.parentElement
      // Truncated on purpose; the whole text is elsewhere.
      const isMeant = box !== null || parent.closest('.truncate') !== null
      const range = document.createRange()
      range.selectNodeContents(node)
      const { right, left, width } = range.getBoundingClientRect()
      const place = parent.getBoundingClientRect()
      const isCut =
        getComputedStyle(parent).overflowX !== 'visible' && parent.scrollWidth > parent.clientWidth
      const isOutside =
        width > 0 && (right > innerWidth + 1 || left < -1 || right > place.right + 2)
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? ''
      found.push({ text, lang, overflows: !isMeant && (isCut || isOutside) })
    }
    for (const field of document.querySelectorAll('[placeholder], [aria-label], [title]')) {
      for (const name of ['placeholder', 'aria-label', 'title']) {
        const text = field.getAttribute(name)?.trim()
        const lang = field.closest('[lang]')?.getAttribute('lang') ?? ''
        if (text) found.push({ text, lang, overflows: false })
      }
    }
    return found
  })
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, ''), text)
}

/** A text that is not in the language of the window. */
function isForeign(text: string, language: Language): boolean {
  if (language !== 'zh-CN') return CHINESE.test(text)
  return /[A-Za-z]{2,}/.test(without(text, LATIN_NAMES))
}

/** File names and addresses look like keys but are none. */
const isKey = (text: string) => KEY.test(text) && !/\.(json|log|png|txt|pdf|pe|com)\b/.test(text)

for (const language of ['zh-CN', 'es', 'en'] as const) {
  test(`every page is whole in ${language}: nothing untranslated, nothing that does not fit`, async ({
    startKeepline,
  }) => {
    test.setTimeout(120_000)
    const app = await startKeepline({ language })
    const { page } = app
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('main')).toContainText(texts(language).overview.first.title)
    const pages = await everyPage(page)
    for (const width of WIDTHS) {
      await app.electron.evaluate(
        ({ BrowserWindow }, [wide, high]) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high)
        },
        [width, HEIGHT] as const,
      )
      await page.waitForFunction((wide) => innerWidth === wide, width)
      for (const stop of pages) {
        await show(page, stop)
        const all = await seen(page)
        const own = all
          .filter(({ lang }) => lang === language)
          .map(({ text }) => without(text, [...USER_WORDS, ...AS_THEY_ARE, app.dataFolder]))
          .filter((text) => !OWN_NAMES.includes(text))
        const where = `${stop.name} at ${width}`
        expect(own.length, where).toBeGreaterThan(10)
        expect.soft(own.filter(isKey), `keys, ${where}`).toEqual([])
        expect
          .soft(
            own.filter((text) => isForeign(text, language)),
            `foreign, ${where}`,
          )
          .toEqual([])
        const cut = all.filter(({ overflows }) => overflows).map(({ text }) => text)
        expect.soft(cut, `cut off, ${where}`).toEqual([])
        const isWide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('main')].some(
            (element) => element.scrollWidth > element.clientWidth,
          ),
        )
        expect.soft(isWide, `scrolls sideways, ${where}`).toBe(false)
      }
    }
  })
}

test('the language changes at once, and stays after a restart', async ({ startKeepline }) => {
  const first = await startKeepline({ language: 'zh-CN' })
  await visit(first.page, 'settings')
  await changeSettings(first.page, { language: 'es' })
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText(texts('es').settings.title)
  await first.quit()
  const second = await startKeepline({ language: 'zh-CN', dataFolder: first.dataFolder })
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'es')
})
