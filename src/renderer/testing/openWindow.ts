import { type Pinia, createPinia } from 'pinia'
import { type VueWrapper, flushPromises, mount } from '@vue/test-utils'
import { type Component, createApp, h } from 'vue'
import { type Router, RouterView, createMemoryHistory, createRouter } from 'vue-router'
import { TooltipProvider } from 'reka-ui'
import type { Api } from '@shared/contract/api'
import type { Language } from '@shared/domain/settings/languages'
import { apiKey } from '../api/client'
import { memoryApi } from '../api/memory/memoryApi'
import { World, type WorldStart } from '../api/memory/world'
import { i18n, speak } from '../i18n'
import { startStores } from '../stores/startStores'

/** The tests' time: 22 November 2026, 10:00 in Lima. */
export const TEST_NOW = '2026-11-22T15:00:00.000Z'

/** A new world for each test, with predictable ids. */
export function testWorld(start: Partial<WorldStart> = {}): World {
  let count = 0
  return new World({
    now: () => TEST_NOW,
    timeZone: 'Asia/Shanghai',
    newId: () => `test-id-${String((count += 1)).padStart(4, '0')}`,
    systemLocales: ['zh-CN'],
    ...start,
  })
}

/** The routes; all pages are empty except the one that is opened. */
const PATHS = {
  overview: '/',
  cards: '/cards',
  'card-new': '/cards/new',
  card: '/cards/:cardId',
  'card-edit': '/cards/:cardId/edit',
  'card-profile': '/cards/:cardId/profile',
  renew: '/cards/:cardId/renew',
  renewal: '/cards/:cardId/renewals/:renewalId',
  'renew-any': '/renew',
  'renew-many': '/renew/many',
  history: '/history',
  statistics: '/statistics',
  import: '/import',
  guide: '/guide/:article?/:heading?',
  receipts: '/receipts',
  trash: '/trash',
  backup: '/backup',
  snapshots: '/snapshots',
  snapshot: '/snapshots/:snapshotId',
  operator: '/operators/:operator',
  reminders: '/reminders',
  settings: '/settings',
} as const

interface OpenedWindow {
  readonly page: VueWrapper
  readonly world: World
  readonly api: Api
  readonly router: Router
  readonly pinia: Pinia
}

/** Opens one page as the app does, at a path such as `/cards/abc`, over the in-memory api. */
export async function openWindow(
  component: Component,
  {
    world = testWorld(),
    language = 'zh-CN',
    at = '/',
  }: { world?: World; language?: Language; at?: string } = {},
): Promise<OpenedWindow> {
  const api = memoryApi(world)
  const router = routerTo(component, at)
  await Promise.all([speak(language), router.push(at)])
  const pinia = await startedPinia(api)
  const page = mount(
    { render: () => h(TooltipProvider, null, () => h(RouterView)) },
    {
      attachTo: document.body,
      global: { plugins: [i18n, router, pinia], provide: { [apiKey]: api } },
    },
  )
  await flushPromises()
  return { page, world, api, router, pinia }
}

function routerTo(component: Component, at: string): Router {
  const nowhere: Component = { render: () => h('div') }
  const routes = Object.entries(PATHS).map(([name, path]) => ({
    name,
    path,
    component: nowhere,
    props: true,
  }))
  const router = createRouter({ history: createMemoryHistory(), routes })
  const here = routes.find(({ name }) => name === router.resolve(at).name)
  if (here) router.addRoute({ ...here, component })
  return router
}

/** As in main.ts, everything is read before the page is mounted. */
async function startedPinia(api: Api): Promise<Pinia> {
  const pinia = createPinia()
  createApp({}).provide(apiKey, api).use(pinia)
  await startStores(pinia)
  return pinia
}
