// @vitest-environment happy-dom
import { type DOMWrapper, type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES, type Language } from '@shared/domain/settings'
import { linkTitle } from '@shared/guide/links'
import { loadGuide } from '@shared/guide/load'
import { searchLines } from '@shared/guide/searchText'
import { ARTICLE_IDS } from '@shared/guide/structure'
import { openWindow } from '../../testing/openWindow'
import GuidePage from './GuidePage.vue'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => {
  opened?.page.unmount()
  vi.unstubAllGlobals()
})

async function openGuide(at = '/guide', language: Language = 'zh-CN'): Promise<OpenedWindow> {
  opened = await openWindow(GuidePage, { at, language })
  // The guide itself is read after the page is there.
  await vi.waitFor(() => opened?.page.get('[role="combobox"]'))
  return opened
}

/** Fourteen articles are drawn one after the other. */
const ALL_ARTICLES = { timeout: 30_000 }

const heading = (page: VueWrapper) => page.get('h1').text()

async function search(page: VueWrapper, query: string): Promise<DOMWrapper<Element>[]> {
  await page.get('[role="combobox"]').setValue(query)
  await flushPromises()
  return page.findAll('[role="option"]')
}

async function press(page: VueWrapper, key: string, more: object = {}): Promise<void> {
  await page.get('[role="combobox"]').trigger('keydown', { key, ...more })
  await flushPromises()
}

function button(page: VueWrapper, name: string): DOMWrapper<Element> {
  const found = page
    .findAll('button')
    .find((each) => each.text() === name || each.attributes('aria-label') === name)
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

describe.each(LANGUAGES)('the guide in %s', (language) => {
  it('lists every article with what it is about, once', async () => {
    const { page } = await openGuide('/guide', language)
    const { articles } = await loadGuide(language)
    const links = page.findAll('main a, section a').map((link) => link.text())
    expect(links.toSorted()).toEqual(articles.map(({ title }) => title).toSorted())
    for (const { summary } of articles) expect(page.text()).toContain(summary)
  })

  it('shows every article whole, and every link in it leads somewhere', ALL_ARTICLES, async () => {
    const { page, router } = await openGuide('/guide', language)
    const { articles } = await loadGuide(language)
    for (const article of articles) {
      await router.push(`/guide/${article.id}`)
      await flushPromises()
      expect(heading(page)).toBe(article.title)
      const shown = page.text()
      const texts = searchLines(article).flatMap(({ text }) => text.split(' · '))
      expect(texts.filter((text) => !shown.includes(text))).toEqual([])
      for (const link of page.findAll('article a, nav a')) {
        const { params } = router.resolve(link.attributes('href') ?? '')
        const target = ARTICLE_IDS.find((id) => id === params['article']) ?? 'words'
        const place = { article: target, heading: String(params['heading'] ?? '') || null }
        expect([params['article'], linkTitle(articles, place)]).toEqual([
          target,
          expect.any(String),
        ])
      }
    }
  })

  it('finds a Spanish word, and marks its row in the list', async () => {
    const { page } = await openGuide('/guide', language)
    const [first] = await search(page, 'vigencia')
    expect(first?.get('mark').text()).toBe('Vigencia')
    await press(page, 'Enter')
    expect(page.get('[data-found]').text()).toContain('Vigencia')
  })
})

describe('searching', () => {
  it('answers a Chinese question without spaces, with what it met marked', async () => {
    const { page, router } = await openGuide()
    const [first] = await search(page, '我的卡丢了怎么办')
    expect(first?.find('mark').exists()).toBe(true)
    await first?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.params).toMatchObject({
      article: 'when-it-goes-wrong',
      heading: 'sim-lost',
    })
    expect(page.find('[role="option"]').exists()).toBe(false)
  })

  it('is walked through by the arrow keys, around both ends', async () => {
    const { page, router } = await openGuide()
    const options = await search(page, 'Bitel')
    const chosen = () => page.get('[aria-selected="true"]').attributes('id')
    expect(chosen()).toBe(options[0]?.attributes('id'))
    await press(page, 'ArrowUp')
    expect(chosen()).toBe(options.at(-1)?.attributes('id'))
    await press(page, 'ArrowDown')
    await press(page, 'ArrowDown')
    expect(page.get('[role="combobox"]').attributes('aria-activedescendant')).toBe(
      options[1]?.attributes('id'),
    )
    await press(page, 'Enter')
    expect(router.currentRoute.value.params['article']).toBeTruthy()
  })

  it('leaves the keys to the input method while a word is put together', async () => {
    const { page, router } = await openGuide()
    await search(page, '余额')
    await press(page, 'Enter', { isComposing: true })
    expect(router.currentRoute.value.params['article']).toBeFalsy()
  })

  it('says what else to try when nothing is found, and is cleared by Escape', async () => {
    const { page } = await openGuide()
    await search(page, '恐龙')
    expect(page.text()).toContain('没有找到“恐龙”')
    expect(page.text()).toContain('换一个短一点的说法')
    await press(page, 'Escape')
    expect(page.text()).toContain('从这里开始')
  })

  it('is found again when going back from what it led to', async () => {
    const { page, router } = await openGuide()
    await search(page, '手续费')
    await press(page, 'Enter')
    router.back()
    await vi.waitFor(() =>
      expect(page.get<HTMLInputElement>('[role="combobox"]').element.value).toBe('手续费'),
    )
    expect(page.findAll('[role="option"]').length).toBeGreaterThan(0)
  })
})

describe('an article', () => {
  it('opens the sources of a fact in the browser, dated or said to be undated', async () => {
    const { page, world } = await openGuide('/guide/claro')
    await button(page, '来源（3）').trigger('click')
    const source = page.findAll('article button').find((each) => each.text().includes('Infobae'))
    await source?.trigger('click')
    expect(world.openedSources).toEqual(['infobae-2025-11-24'])
    expect(page.text()).toContain('未注明日期')
  })

  it('says of a claim without a source that it has none', async () => {
    const { page } = await openGuide('/guide/claro')
    const claim = page.findAll('article > div > *').find((each) => each.text().includes('12 个月'))
    expect(claim?.text()).toContain('没有来源')
    expect(claim?.text()).not.toContain('来源（')
  })

  it('shows no figure for an operator whose rule nobody knows', async () => {
    const { page } = await openGuide('/guide/operators')
    const row = page.findAll('tbody tr').find((each) => each.text().includes('其他运营商'))
    const [withoutBalance, withBalance] = row?.findAll('td') ?? []
    expect([withoutBalance?.text(), withBalance?.text()]).toEqual([
      expect.stringMatching(/^未知.*没有来源$/),
      expect.stringMatching(/^未知.*没有来源$/),
    ])
  })

  it('shows both clocks, what stops before, and how sure that is', async () => {
    const { page } = await openGuide('/guide/operators')
    const row = page.findAll('tbody tr').find((each) => each.text().startsWith('Bitel'))
    for (const text of ['240 天', '210 天', '90 天', '120 天', '较可信', '每 80 天']) {
      expect(row?.text()).toContain(text)
    }
  })

  it('copies a claim with its sources, for whoever wants to check or report it', async () => {
    const copied: string[] = []
    document.execCommand = () => {
      copied.push(document.querySelector('textarea')?.value ?? '')
      return true
    }
    const { page } = await openGuide('/guide/claro')
    await button(page, '复制这一条和它的来源').trigger('click')
    await flushPromises()
    expect(copied[0]?.split('\n')).toEqual([
      '没有余额：270 天没有充值就销号。（可信度：已证实）',
      expect.stringMatching(/^- Infobae.*\(2025-11-24\) https:/),
      expect.stringMatching(/^- La República.*https:/),
      expect.stringMatching(/Claro.*2026-11-22/),
    ])
  })

  it('opens the operator’s own page where a text names it', async () => {
    const { page, api } = await openGuide('/guide/claro')
    const open = vi.spyOn(api.links, 'openOperator')
    await button(page, 'https://www.claro.com.pe/consulta-de-lineas').trigger('click')
    expect(open).toHaveBeenCalledWith({ operator: 'claro', page: 'linesUnderYourId' })
  })

  it('hands the keyboard to the heading that an address names', async () => {
    await openGuide('/guide/when-it-goes-wrong/no-sms-code')
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toContain('收不到短信验证码'),
    )
  })

  it('leads on to the next article and back to the one before', async () => {
    const { page, router } = await openGuide('/guide/claro')
    const neighbours = page.get('nav[aria-label="上一篇和下一篇"]').findAll('a')
    expect(neighbours.map((link) => link.text())).toEqual([
      expect.stringContaining('各家运营商的规则'),
      expect.stringContaining('Movistar'),
    ])
    await neighbours[1]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.params['article']).toBe('movistar')
    expect(heading(page)).toBe('Movistar')
  })
})

describe('printing', () => {
  it('prints one article by the system’s dialog', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { page } = await openGuide('/guide/claro')
    await button(page, '打印或存为 PDF').trigger('click')
    await flushPromises()
    expect(print).toHaveBeenCalledOnce()
  })

  it('prints the whole guide from the list, and puts it away afterwards', async () => {
    const { page } = await openGuide()
    const { articles } = await loadGuide('zh-CN')
    const printed: string[] = []
    vi.stubGlobal('print', () => printed.push(...page.findAll('section h2').map((h) => h.text())))
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }))
    await flushPromises()
    expect(printed).toEqual(expect.arrayContaining(articles.map(({ title }) => title)))
    window.dispatchEvent(new Event('afterprint'))
    await flushPromises()
    expect(page.find('article').exists()).toBe(false)
    expect(page.findAll('section h2')).toHaveLength(4)
  })
})
