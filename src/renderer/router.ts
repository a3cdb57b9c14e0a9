import { createRouter, createWebHashHistory } from 'vue-router'
import OverviewPage from './features/overview/OverviewPage.vue'
import type { SideBarPlace } from './features/app/sideBarPlaces'

declare module 'vue-router' {
  interface RouteMeta {
    /** The sidebar entry that a page belongs to; the trash has none. */
    readonly place?: SideBarPlace['name'] | 'trash'
  }
}

const cardForm = () => import('./features/cards/CardFormPage.vue')
const renewalForm = () => import('./features/renewals/RenewalPage.vue')

/** The overview is in the first chunk; every other page is loaded when it is opened. */
export function createAppRouter() {
  return createRouter({
    history: createWebHashHistory(),
    routes: [
      // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Only vue-tsc knows the type of a .vue file.
      { path: '/', name: 'overview', component: OverviewPage, meta: { place: 'overview' } },
      {
        path: '/cards',
        name: 'cards',
        component: () => import('./features/cards/CardsPage.vue'),
        meta: { place: 'cards' },
      },
      {
        path: '/cards/new',
        name: 'card-new',
        component: cardForm,
        meta: { place: 'cards' },
      },
      {
        path: '/cards/:cardId/edit',
        name: 'card-edit',
        component: cardForm,
        props: true,
        meta: { place: 'cards' },
      },
      {
        path: '/cards/:cardId',
        name: 'card',
        component: () => import('./features/cards/card/CardPage.vue'),
        props: true,
        meta: { place: 'cards' },
      },
      {
        path: '/cards/:cardId/profile',
        name: 'card-profile',
        component: () => import('./features/cards/profile/ProfilePage.vue'),
        props: true,
        meta: { place: 'cards' },
      },
      {
        path: '/cards/:cardId/renew',
        name: 'renew',
        component: renewalForm,
        props: true,
        meta: { place: 'cards' },
      },
      {
        path: '/cards/:cardId/renewals/:renewalId',
        name: 'renewal',
        component: renewalForm,
        props: true,
        meta: { place: 'cards' },
      },
      {
        path: '/renew',
        name: 'renew-any',
        component: () => import('./features/renewals/ChooseCardPage.vue'),
        meta: { place: 'cards' },
      },
      {
        path: '/renew/many',
        name: 'renew-many',
        component: () => import('./features/renewals/many/ManyRenewalsPage.vue'),
        meta: { place: 'cards' },
      },
      {
        path: '/history',
        name: 'history',
        component: () => import('./features/history/HistoryPage.vue'),
        meta: { place: 'history' },
      },
      {
        path: '/statistics',
        name: 'statistics',
        component: () => import('./features/statistics/StatisticsPage.vue'),
        meta: { place: 'history' },
      },
      {
        path: '/import',
        name: 'import',
        component: () => import('./features/imports/ImportPage.vue'),
        meta: { place: 'cards' },
      },
      {
        path: '/guide/:article?/:heading?',
        name: 'guide',
        component: () => import('./features/guide/GuidePage.vue'),
        props: true,
        meta: { place: 'guide' },
      },
      {
        path: '/receipts',
        name: 'receipts',
        component: () => import('./features/receipts/ReceiptsPage.vue'),
        meta: { place: 'receipts' },
      },
      {
        path: '/trash',
        name: 'trash',
        component: () => import('./features/cards/trash/TrashPage.vue'),
        meta: { place: 'trash' },
      },
      {
        path: '/backup',
        name: 'backup',
        component: () => import('./features/backups/BackupPage.vue'),
        meta: { place: 'settings' },
      },
      {
        path: '/snapshots',
        name: 'snapshots',
        component: () => import('./features/snapshots/SnapshotsPage.vue'),
        meta: { place: 'settings' },
      },
      {
        path: '/snapshots/:snapshotId',
        name: 'snapshot',
        component: () => import('./features/snapshots/SnapshotPage.vue'),
        props: true,
        meta: { place: 'settings' },
      },
      {
        path: '/operators/:operator',
        name: 'operator',
        component: () => import('./features/rules/OperatorPage.vue'),
        props: true,
        meta: { place: 'settings' },
      },
      {
        path: '/reminders',
        name: 'reminders',
        component: () => import('./features/reminders/HealthPage.vue'),
        meta: { place: 'settings' },
      },
      {
        path: '/settings',
        name: 'settings',
        component: () => import('./features/settings/SettingsPage.vue'),
        meta: { place: 'settings' },
      },
      { path: '/:unknown(.*)', redirect: { name: 'overview' } },
    ],
  })
}
