import { type Page } from '@playwright/test'
import { addCard, record } from '../fixtures/windowApi'
import { RECEIPTS, dropFiles } from '../fixtures/receiptFiles'
import { restoreAll, snapshotWithCards } from '../fixtures/snapshots'
import { follow } from './shell'

/** Texts that users typed themselves, in whatever language. */
export const USER_WORDS = ['Banco', 'Prepago 5', 'Gaveta'] as const

export interface Stop {
  readonly name: string
  readonly path: string
  /** Opens everything on the page that is folded. */
  readonly open?: (page: Page) => Promise<void>
}

/** Fills a library so that every page has content, and lists the pages. */
export async function everyPage(page: Page): Promise<readonly Stop[]> {
  const { card } = await addCard(page, {
    label: USER_WORDS[0],
    balance: 'no',
    note: USER_WORDS[2],
    iccid: '8986011234567890123',
  })
  const snapshotId = await keptSnapshot(page)
  // Added since that snapshot, so that it differs from today.
  const other = await addCard(page, {
    label: USER_WORDS[2],
    number: '912345678',
    operator: 'other',
    operatorName: 'Cuy',
    hasOwnRule: true,
    renewEveryDays: '30',
    confirmedExpiry: '2026-12-24',
  })
  await record(page, card.id, { date: '2026-05-13', plan: USER_WORDS[1], paid: '21' })
  await record(page, card.id, { date: '2026-06-01', status: 'failed' })
  const { renewals } = await record(page, card.id, { date: '2026-05-01', status: 'paid', fee: '1' })
  const ofCard = `/cards/${card.id}`
  return [
    { name: 'overview', path: '/' },
    { name: 'cards', path: '/cards' },
    { name: 'card', path: ofCard },
    { name: 'card with its own rule', path: `/cards/${other.card.id}` },
    { name: 'new card', path: '/cards/new' },
    {
      name: 'new card with mistakes',
      path: '/cards/new',
      open: async (shown) => {
        await shown.locator('input[name=number]').fill('12')
        await shown.locator('button[type=submit]').click()
        await shown.locator('[aria-invalid=true]').first().waitFor()
      },
    },
    { name: 'edited card', path: `${ofCard}/edit` },
    { name: 'choosing a card to renew', path: '/renew' },
    { name: 'renewal', path: `${ofCard}/renew` },
    {
      name: 'renewal with details and receipts',
      path: `${ofCard}/renew`,
      open: async (shown) => {
        await shown.locator('[aria-controls=renewal-details]').click()
        const files = ['recibo.png', 'recibo.txt'] as const
        await dropFiles(
          shown,
          files.map((name) => ({ name, bytes: RECEIPTS[name] })),
        )
        await shown.getByText('recibo.txt').first().waitFor()
      },
    },
    { name: 'recorded renewal', path: `${ofCard}/renewals/${renewals[0]?.id}` },
    { name: 'history', path: '/history' },
    { name: 'statistics', path: '/statistics' },
    { name: 'import', path: '/import' },
    { name: 'settings', path: '/settings' },
    {
      name: 'settings with all topics',
      path: '/settings',
      open: (shown) =>
        shown.locator('button[aria-expanded=false]:not([role], [aria-haspopup])').first().click(),
    },
    { name: 'reminder health', path: '/reminders' },
    {
      name: 'backup',
      path: '/backup',
      open: (shown) => shown.getByRole('checkbox').click(),
    },
    { name: 'trash', path: '/trash' },
    {
      name: 'snapshots',
      path: '/snapshots',
      open: (shown) => shown.locator('main a[href*="/snapshots/"]').first().waitFor(),
    },
    {
      name: 'a snapshot',
      path: `/snapshots/${snapshotId}`,
      open: (shown) => shown.locator('main li').first().waitFor(),
    },
    {
      name: 'the question before all of a snapshot is restored',
      path: `/snapshots/${snapshotId}`,
      open: async (shown) => {
        await shown.locator('main header button').click()
        await shown.getByRole('dialog').waitFor()
      },
    },
  ]
}

/**
 * The one that is made before everything is restored. The automatic ones of an hour take each other's
 * place, so their pages would be gone by the time they are visited.
 */
async function keptSnapshot(page: Page): Promise<string> {
  return restoreAll(page, await snapshotWithCards(page, 1))
}

/** Shows a page with everything on it. */
export async function show(page: Page, { path, open }: Stop): Promise<void> {
  // Leave first, so that the page is built again when it is shown twice.
  await follow(page, '/settings')
  await follow(page, path)
  await open?.(page)
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
}
