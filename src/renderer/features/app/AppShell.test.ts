// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ComponentPublicInstance } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n, speak } from '../../i18n'
import AppShell from './AppShell.vue'
import { sideBarPlaces } from './sideBarPlaces'

enableAutoUnmount(afterEach)
beforeEach(() => speak('zh-CN'))

function focusFirst(this: ComponentPublicInstance): void {
  const { first } = this.$refs
  if (first instanceof HTMLElement) first.focus()
}

async function openAt(path: string) {
  const page = { template: '<h1>page</h1>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      ...sideBarPlaces.map(({ name }) => ({
        path: `/${name}`,
        name,
        component: page,
        meta: { place: name },
      })),
      { path: '/cards/:cardId', name: 'card', component: page, meta: { place: 'cards' as const } },
    ],
  })
  const pinia = createPinia()
  setActivePinia(pinia)
  await router.push(path)
  const shell = mount(AppShell, {
    attachTo: document.body,
    global: { plugins: [router, i18n, pinia] },
  })
  return { shell, router }
}

it('says where one is: in the sidebar and in the title of the window', async () => {
  const { shell, router } = await openAt('/overview')
  const here = () => shell.findAll('[aria-current="page"]').map((link) => link.text())
  expect(here()).toEqual(['总览'])

  await router.push('/cards/abc')
  await flushPromises()

  expect(here()).toEqual(['号卡'])
  expect(document.title).toBe('号卡 · Keepline 保号簿')
})

it('hands the keyboard to the new page', async () => {
  const { shell, router } = await openAt('/overview')
  await router.push('/settings')
  await flushPromises()

  expect(document.activeElement).toBe(shell.get('main').element)
})

it('leaves the focus where the new page has put it', async () => {
  const { shell, router } = await openAt('/overview')
  router.addRoute({
    path: '/form',
    component: { template: '<input ref="first" />', mounted: focusFirst },
  })
  await router.push('/form')
  await flushPromises()

  expect(document.activeElement).toBe(shell.get('input').element)
})

it('lets the keyboard skip the sidebar', async () => {
  const { shell } = await openAt('/overview')
  await shell.get('a[href="#main"]').trigger('click')

  expect(document.activeElement).toBe(shell.get('main').element)
})

it('does not open a file that is dropped beside a drop zone', async () => {
  await openAt('/overview')
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  document.body.dispatchEvent(drop)

  expect(drop.defaultPrevented).toBe(true)
})
