import type { CardInput } from '@shared/domain/cards/cardInput'
import { NOW } from '../fixtures/keepline'
import { addCard, changeSettings } from '../fixtures/windowApi'
import { expect, test } from '../fixtures/test'
import { follow } from '../pages/shell'
import { texts } from '../pages/texts'
import { openAlbum } from './album'

/** What a card may say beside its stage, as it stands on 22 November 2026. */
const CARDS: Readonly<Record<string, Partial<CardInput>>> = {
  'new-sim': { operator: 'movistar', activatedOn: '2026-11-21' },
  'beyond-expiry': { operator: 'entel', lastTopUpOn: '2026-11-01', confirmedExpiry: '2027-12-01' },
  'own-rule': {
    operator: 'entel',
    lastTopUpOn: '2026-05-01',
    hasOwnRule: true,
    renewEveryDays: '365',
  },
}

for (const [language, theme, width] of [
  ['zh-CN', 'light', 1180],
  ['zh-CN', 'dark', 800],
  ['es', 'light', 800],
  ['en', 'light', 1180],
] as const) {
  test(`what a card says beside its stage, in ${language}, ${theme}, ${width} px`, async ({
    startKeepline,
  }) => {
    const app = await startKeepline({ language, now: NOW })
    const { page } = app
    const take = await openAlbum(app, `${language}.${theme}.${width}`, width)
    await changeSettings(page, { theme })
    const { stages } = texts(language)
    for (const [index, [name, input]] of Object.entries(CARDS).entries()) {
      const { card } = await addCard(page, { ...input, number: `98765432${index}` })
      await follow(page, `/cards/${card.id}`)
      await expect(page.getByText(stages.timeline.title)).toBeVisible()
      await take(`caution-${name}`)
    }
    await follow(page, '/')
    await take('caution-overview')
    await follow(page, '/cards')
    await take('caution-cards')
  })
}
