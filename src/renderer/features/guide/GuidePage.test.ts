// @vitest-environment happy-dom
import { type DOMWrapper, type VueWrapper, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { linkTitle } from '@shared/guide/links'
import { loadGuide } from '@shared/guide/load'
import { searchLines } from '@shared/guide/searchText'
import { ARTICLE_IDS } from '@shared/guide/structure'
import { type OpenedWindow, openGuide, press, search } from './testing/openGuide'

let opened: OpenedWindow | null = null
const open = async (...where: Parameters<typeof openGuide>) => (opened = await openGuide(...where))
afterEach(() => {
  opened?.page.unmount()
  vi.unstubAllGlobals()
})

/** All articles are drawn one after the other. */
const ALL_ARTICLES = { timeout: 30_000 }

const heading = (page: VueWrapper) => page.get('h1').text()

function button(page: VueWrapper, name: string): DOMWrapper<Element> {
  const found = page
    .findAll('button')
    .find((each) => each.text() === name || each.attributes('aria-label') === name)
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

describe.each(LANGUAGES)('the guide in %s', (language) => {
  it('lists every article with what it is about, once', async () => {
    const { page } = await open('/guide', language)
    const { articles } = await loadGuide(language)
    const links = page.findAll('main a, section a').map((link) => link.text())
    expect(links.toSorted()).toEqual(articles.map(({ title }) => title).toSorted())
    for (const { summary } of articles) expect(page.text()).toContain(summary)
  })

  it('shows every article whole, and every link in it leads somewhere', ALL_ARTICLES, async () => {
    const { page, router } = await open('/guide', language)
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
    const { page } = await open('/guide', language)
    const [first] = await search(page, 'vigencia')
    expect(first?.get('mark').text()).toBe('Vigencia')
    await press(page, 'Enter')
    expect(page.get('[data-found]').text()).toContain('Vigencia')
  })
})

describe('an article', () => {
  it('opens the sources of a fact in the browser, dated or said to be undated', async () => {
    const { page, world } = await open('/guide/claro')
    await button(page, '来源（3）').trigger('click')
    const source = page.findAll('article button').find((each) => each.text().includes('Infobae'))
    await source?.trigger('click')
    expect(world.openedSources).toEqual(['infobae-2025-11-24'])
    expect(page.text()).toContain('未注明日期')
  })

  it('says who speaks in a source, when, and on which day we looked', async () => {
    const { page } = await open('/guide/claro')
    const said = page.findAll('article li').map((item) => item.text())
    expect(said).toContainEqual(
      expect.stringMatching(/Comunidad Claro.*用户发帖 · 未注明日期 · 2026-11-26 查看过/),
    )
    expect(said).toContainEqual(expect.stringMatching(/Infobae.*新闻媒体 · 2025-11-24/))
  })

  it('names the speakers beside a claim before its sources are unfolded', async () => {
    const { page } = await open('/guide/claro')
    const claim = page
      .findAll('article > div > *')
      .find((each) => each.text().startsWith('挂失以后'))
    expect(claim?.get('button').attributes('aria-expanded')).toBe('false')
    expect(claim?.get('button + span').text()).toBe('用户发帖')
  })

  it('dates a claim whose reports are older than the rules in force, and no other', async () => {
    const { page } = await open('/guide/claro')
    const claim = (text: string) =>
      page.findAll('article > div > *').find((each) => each.text().startsWith(text))
    expect(claim('没有余额：270 天')?.text()).toContain('2025 年的报道，早于现行规范')
    expect(claim('用 Claro 的卡拨 123')?.text()).not.toContain('年的报道')
  })

  it('says of a claim without a source that it has none', async () => {
    const { page } = await open('/guide/operators')
    const claim = page
      .findAll('article > div > *')
      .find((each) => each.text().includes('我们的假设'))
    expect(claim?.text()).toContain('没有来源')
    expect(claim?.text()).not.toContain('来源（')
  })

  it('shows no figure for an operator whose rule nobody knows', async () => {
    const { page } = await open('/guide/operators')
    const row = page.findAll('tbody tr').find((each) => each.text().includes('其他运营商'))
    const [withoutBalance, withBalance] = row?.findAll('td') ?? []
    expect([withoutBalance?.text(), withBalance?.text()]).toEqual([
      expect.stringMatching(/^未知.*没有来源$/),
      expect.stringMatching(/^未知.*没有来源$/),
    ])
  })

  it('shows both clocks, what stops before, and how sure that is', async () => {
    const { page } = await open('/guide/operators')
    const row = page.findAll('tbody tr').find((each) => each.text().startsWith('Bitel'))
    for (const text of ['240 天', '最多 210 天', '90 天', '120 天', '较可信', '每 80 天']) {
      expect(row?.text()).toContain(text)
    }
  })

  it('copies a claim with its sources, for whoever wants to check or report it', async () => {
    const copied: string[] = []
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- copyText needs it.
    document.execCommand = () => {
      copied.push(document.querySelector('textarea')?.value ?? '')
      return true
    }
    const { page } = await open('/guide/claro')
    await button(page, '复制这一条和它的来源').trigger('click')
    await flushPromises()
    expect(copied[0]?.split('\n')).toEqual([
      '没有余额：270 天没有充值就销号。（可信度：已证实）',
      expect.stringMatching(/^- Infobae.*\(新闻媒体, 2025-11-24\) https:/),
      expect.stringMatching(/^- La República.*https:/),
      expect.stringMatching(/^2025 年的报道.*Res\. 132-2025/),
      expect.stringMatching(/Claro.*2026-11-26/),
    ])
  })

  it('opens the operator’s own page where a text names it', async () => {
    const { page, api } = await open('/guide/claro')
    const asked = vi.spyOn(api.links, 'openOperator')
    await button(page, 'https://www.claro.com.pe/consulta-de-lineas').trigger('click')
    expect(asked).toHaveBeenCalledWith({ operator: 'claro', page: 'linesUnderYourId' })
  })

  it('hands the keyboard to the heading that an address names', async () => {
    await open('/guide/when-it-goes-wrong/no-sms-code')
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toContain('收不到短信验证码'),
    )
  })

  it('leads on to the next article and back to the one before', async () => {
    const { page, router } = await open('/guide/claro')
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
    const { page } = await open('/guide/claro')
    await button(page, '打印或存为 PDF').trigger('click')
    await flushPromises()
    expect(print).toHaveBeenCalledOnce()
  })

  it('prints the whole guide from the list, and puts it away afterwards', async () => {
    const { page } = await open()
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
