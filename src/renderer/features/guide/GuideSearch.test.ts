// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type OpenedWindow, openGuide, press, search } from './testing/openGuide'

let opened: OpenedWindow | null = null
const open = async () => (opened = await openGuide())
afterEach(() => opened?.page.unmount())

describe('searching', () => {
  it('answers a Chinese question without spaces, with what it met marked', async () => {
    const { page, router } = await open()
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
    const { page, router } = await open()
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
    const { page, router } = await open()
    await search(page, '余额')
    await press(page, 'Enter', { isComposing: true })
    expect(router.currentRoute.value.params['article']).toBeFalsy()
  })

  it('says what else to try when nothing is found, and is cleared by Escape', async () => {
    const { page } = await open()
    await search(page, '恐龙')
    expect(page.text()).toContain('没有找到“恐龙”')
    expect(page.text()).toContain('换一个短一点的说法')
    await press(page, 'Escape')
    expect(page.text()).toContain('从这里开始')
  })

  it('is found again when going back from what it led to', async () => {
    const { page, router } = await open()
    await search(page, '手续费')
    await press(page, 'Enter')
    router.back()
    await vi.waitFor(() =>
      expect(page.get<HTMLInputElement>('[role="combobox"]').element.value).toBe('手续费'),
    )
    expect(page.findAll('[role="option"]').length).toBeGreaterThan(0)
  })
})
