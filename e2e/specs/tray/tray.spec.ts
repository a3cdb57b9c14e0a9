import { addDays } from '@shared/domain/base/civilDate'
import { wakeUp } from '../../fixtures/appWindow'
import { copiedText } from '../../fixtures/clipboard'
import {
  DUE_IN_7_DAYS,
  addCard,
  changeReminders,
  changeSettings,
  editCard,
  record,
} from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { cardLine } from '../../pages/cardLine'
import { here } from '../../pages/shell'
import { fill, say, texts } from '../../pages/texts'

const { tray } = say
const CLARO_IN_7_DAYS = cardLine(7)
/** The fills of resources/icons/tray-*.svg. */
const [CALM, DUE, URGENT] = ['#1a95a5', '#c47a00', '#e0483e'] as const
/** Claro advises 180 days; 173 of them have passed on 22 November. */
const SEVEN_DAYS_BEFORE_IT_IS_DUE = '2026-06-02'

test.describe('the tray', () => {
  test('says in words what is due next, and leads to that card', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    await item.untilWords('that there is no card', (words) => words.includes(tray.noCards))

    const { card } = await addCard(app.page, { balance: 'no' })
    await record(app.page, card.id, { date: SEVEN_DAYS_BEFORE_IT_IS_DUE })
    await item.untilWords('what is due', (words) => words[0] === CLARO_IN_7_DAYS)
    const commands = [tray.open, tray.renew, tray.export, tray.pause, tray.settings, tray.quit]
    expect(await item.words()).toEqual([CLARO_IN_7_DAYS, ...commands])
    expect(await item.tooltip()).toContain(CLARO_IN_7_DAYS)

    await item.choose(CLARO_IN_7_DAYS, tray.card.open)
    await expect.poll(() => here(app.page)).toBe(`/cards/${card.id}`)
  })

  test('lists the most urgent cards first and follows each renewal', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const claro = await addCard(app.page, { balance: 'no', lastTopUpOn: '2026-06-02' })
    const entel = await addCard(app.page, {
      operator: 'entel',
      number: '912345678',
      balance: 'no',
      lastTopUpOn: '2026-10-10',
    })
    const numbers = async () =>
      (await item.words())
        .map((word) => word.split(' · ')[0])
        .filter((word) => /\d/.test(word ?? ''))
    await expect.poll(numbers).toEqual(['Entel 912 345 678', 'Claro 987 654 321'])
    await record(app.page, entel.card.id)
    await expect.poll(numbers).toEqual(['Claro 987 654 321', 'Entel 912 345 678'])
    await record(app.page, claro.card.id)
    await expect.poll(numbers).toEqual(['Entel 912 345 678', 'Claro 987 654 321'])
  })

  test('shows five of many cards, and counts in words those that need something', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    for (const last of ['1', '2', '3', '4', '5', '6', '7']) {
      const number = `90000000${last}`
      await addCard(app.page, {
        number,
        balance: 'no',
        lastTopUpOn: addDays('2026-05-30', Number(last)),
      })
    }
    const cards = ['1', '2', '3', '4', '5'].map((last) =>
      cardLine(4 + Number(last), `Claro 900 000 00${last}`),
    )
    await item.untilWords('that the first of them is next', ([first]) => first === cards[0])
    await expect.poll(async () => (await item.words()).slice(0, 6)).toEqual([...cards, tray.open])
    await expect.poll(item.tooltip).toContain(fill(tray.others, { count: 6 }))
  })

  test('shows how urgent it is by an icon that is sharp on any panel', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const colour = async () => (await item.icon()).colour
    await expect.poll(colour).toBe(CALM)
    expect((await item.icon()).width).toBe(3 * 22)
    const { card } = await addCard(app.page, { balance: 'no' })
    await record(app.page, card.id, { date: SEVEN_DAYS_BEFORE_IT_IS_DUE })
    await expect.poll(colour).toBe(DUE)
    await addCard(app.page, { number: '912345678', lastTopUpOn: '2025-01-01' })
    await expect.poll(colour).toBe(URGENT)
  })

  test('leads to recording a renewal', async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await addCard(app.page)
    await (await desktop.tray.item()).choose(tray.renew)
    await expect.poll(() => here(app.page)).toBe('/renew')
  })

  test('speaks the language of the app at once when it changes, as notifications do', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    await addCard(app.page, DUE_IN_7_DAYS)
    const item = await desktop.tray.item()
    await item.untilWords('it in Chinese', (words) => words.includes(tray.quit))
    await changeSettings(app.page, { language: 'es' })
    const line = cardLine(7, 'Claro 987 654 321', 'es')
    await item.untilWords('it in Spanish', (words) => words[0] === line)
    expect(await item.wordsUnder(line)).toContain(texts('es').tray.card.copy)
    expect(await item.tooltip()).toContain(line)
    await wakeUp(app)
    await desktop.notifications.untilShown(1)
    expect(await desktop.notifications.shown()).toEqual([line])
  })

  test('hides the middle of numbers in private mode, and copies them whole', async ({
    startKeepline,
    desktop,
  }) => {
    const app = await startKeepline()
    const item = await desktop.tray.item()
    const added = await addCard(app.page, DUE_IN_7_DAYS)
    await changeReminders(app.page, { hidesNumbers: true })
    const line = cardLine(7, 'Claro 987 ••• 321')
    await item.untilWords('it without the middle', (words) => words[0] === line)
    expect(await item.tooltip()).toContain(line)
    expect(JSON.stringify(await item.menu())).not.toContain('654')
    await wakeUp(app)
    await desktop.notifications.untilShown(1)
    expect(await desktop.notifications.shown()).toEqual([line])

    await item.choose(line, tray.card.copy)
    await expect.poll(() => copiedText(app)).toBe('987654321')
    // Only hidden digits differ.
    await editCard(app.page, added, { ...DUE_IN_7_DAYS, number: '987000321' })
    await item.choose(line, tray.card.copy)
    await expect.poll(() => copiedText(app)).toBe('987000321')
  })

  test('quits', async ({ startKeepline, desktop }) => {
    const app = await startKeepline()
    await (await desktop.tray.item()).choose(tray.quit)
    await app.untilEnded()
  })
})
