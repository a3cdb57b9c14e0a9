import { NOW } from '../fixtures/keepline'
import { addCard, changeSettings, editCard, record } from '../fixtures/windowApi'
import { snapshotsMade } from '../fixtures/snapshots'
import { test } from '../fixtures/test'
import { follow } from '../pages/shell'
import { texts } from '../pages/texts'
import { openAlbum } from './album'

const LABELS = {
  'zh-CN': ['工行短信', '微信', '奶奶的号'],
  es: ['Banco', 'WhatsApp', 'Abuela'],
  en: ['Bank codes', 'Messenger', 'Grandma'],
} as const

/** Thirty days later the trash is emptied. */
const GONE = '2026-12-22T06:10:00.000Z'

for (const [language, theme, width] of [
  ['zh-CN', 'light', 1180],
  ['zh-CN', 'dark', 800],
  ['es', 'light', 800],
  ['en', 'light', 1180],
] as const) {
  test(`snapshots, in ${language}, ${theme}, ${width} px`, async ({ startKeepline }) => {
    const first = await startKeepline({ language, now: NOW })
    const { dataFolder } = first
    const album = `${language}.${theme}.${width}`
    await changeSettings(first.page, { theme })
    const takeFirst = await openAlbum(first, album, width)
    await follow(first.page, '/snapshots')
    await takeFirst('snapshots-none')
    const [bank, chat, grandma] = LABELS[language]
    const cards = [
      await addCard(first.page, { label: bank, number: '987654321', balance: 'no' }),
      await addCard(first.page, { label: chat, number: '987654322', operator: 'entel' }),
      await addCard(first.page, { label: grandma, number: '987654323', operator: 'bitel' }),
    ] as const
    const ofBank = cards[0].card.id
    await record(first.page, ofBank, { date: '2026-05-13', amount: '10' })
    const { renewals } = await record(first.page, ofBank, { date: '2026-11-20', amount: '5' })
    const [before = ''] = await snapshotsMade(first.page, 1)
    await first.page.evaluate((place) => window.api?.renewals.delete(place), {
      cardId: ofBank,
      renewalId: renewals[0]?.id ?? '',
    })
    await editCard(first.page, cards[1], { label: `${chat} 2`, number: '987654322' })
    await first.page.evaluate((cardId) => window.api?.cards.delete({ cardId }), cards[2].card.id)
    await addCard(first.page, { label: `${chat} 3`, number: '987654324' })
    await snapshotsMade(first.page, 2)
    await follow(first.page, `/snapshots/${before}`)
    await first.page.locator('main li').first().waitFor()
    await takeFirst('snapshot')
    await first.page.locator('main header button').click()
    await first.page.getByRole('dialog').waitFor()
    await takeFirst('snapshot-all')
    await first.quit()

    const later = await startKeepline({ language, dataFolder, now: GONE })
    const { page } = later
    const take = await openAlbum(later, album, width)
    const { snapshots } = texts(language)
    await follow(page, '/snapshots')
    await page.getByText(snapshots.lost.title).waitFor()
    await take('snapshots')
    await follow(page, '/trash')
    await take('snapshots-trash')
    await follow(page, '/settings')
    await page.getByRole('button', { name: snapshots.open }).scrollIntoViewIfNeeded()
    await take('snapshots-settings')
  })
}
