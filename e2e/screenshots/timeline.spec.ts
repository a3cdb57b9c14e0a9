import type { CardInput } from '@shared/domain/cards/cardInput'
import { STAGES, type Stage } from '@shared/domain/rules/stages'
import { NOW } from '../fixtures/keepline'
import { addCard } from '../fixtures/windowApi'
import { expect, test } from '../fixtures/test'
import { follow } from '../pages/shell'
import { say } from '../pages/texts'
import { openAlbum } from './album'

/** A card for each stage, as it stands on 22 November 2026. */
const CARDS: Readonly<Record<Stage, Partial<CardInput>>> = {
  unknown: {},
  new: { operator: 'movistar', activatedOn: '2026-11-21' },
  safe: { operator: 'claro', balance: 'no', lastTopUpOn: '2026-11-20' },
  due: { operator: 'claro', balance: 'no', lastTopUpOn: '2026-06-02' },
  blocked: { operator: 'bitel', balance: 'no', lastTopUpOn: '2026-08-10' },
  warned: { operator: 'entel', balance: 'no', lastTopUpOn: '2026-10-01' },
  cancelled: { operator: 'entel', balance: 'no', lastTopUpOn: '2026-09-01' },
  reassignable: { operator: 'entel', balance: 'no', lastTopUpOn: '2026-05-01' },
}

test('the timeline in every stage', async ({ startKeepline }) => {
  const app = await startKeepline({ language: 'zh-CN', now: NOW })
  const take = await openAlbum(app, 'zh-CN.light')
  for (const [index, stage] of STAGES.entries()) {
    const number = `98765432${index}`
    const { card } = await addCard(app.page, { ...CARDS[stage], number })
    await follow(app.page, `/cards/${card.id}`)
    await expect(app.page.getByText(say.stages.advice[stage]).first()).toBeVisible()
    await take(`timeline-${stage}`)
  }
})
