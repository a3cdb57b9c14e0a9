import { type BackupMemory, NO_BACKUPS } from '@shared/domain/backups/backupMemory'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { Instant } from '@shared/domain/base/civilDate'
import { NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import { EMPTY_LEDGER, type ReminderLedger, withPause } from '@shared/domain/reminders/ledger'
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings/settings'
import { aDocument } from '@shared/domain/testing/documents'
import { failure, success } from '@shared/contract/result'
import { describe, expect, it, vi } from 'vitest'
import type { TrayEntry, TrayItem, TrayState } from '../../ports/tray'
import { createTranslator } from '../common/translator'
import { createTrayService } from './trayService'

const { translate } = await createTranslator('zh-CN')
const cardWith = (number: string): CardDocument =>
  aDocument({ number, confirmedExpiry: { on: '2026-11-29', seenOn: '2026-11-22' } })

interface Desk {
  now: Instant
  timeZone: string
  cards: readonly CardDocument[]
  settings: Settings
  ledger: ReminderLedger
  isDiskFull: boolean
  backups: BackupMemory
}

/** It is 10:00 in Lima and 23:00 in Shanghai, where the user is. */
function setUp() {
  const desk: Desk = {
    now: '2026-11-22T15:00:00.000Z',
    timeZone: 'Asia/Shanghai',
    cards: [cardWith('987654321')],
    settings: { ...DEFAULT_SETTINGS },
    ledger: EMPTY_LEDGER,
    isDiskFull: false,
    backups: NO_BACKUPS,
  }
  const sent: TrayState[] = []
  const copied = vi.fn()
  const silence = () => (desk.isDiskFull ? failure('disk-full') : success(undefined))
  const service = createTrayService({
    repair: { damaged: () => [] },
    exports: { read: () => NO_EXPORTS },
    backups: { read: () => desk.backups },
    exportAgain: () => undefined,
    cards: {
      all: () => desk.cards,
      find: () => null,
      write: success,
      lookAgain: () => null,
      remove: () => success(undefined),
    },
    settings: { read: () => desk.settings, write: success },
    clock: { now: () => desk.now, timeZone: () => desk.timeZone, every: () => () => undefined },
    view: {
      show: (state) => sent.push(state),
      isAvailable: () => true,
      onAvailabilityChanged: () => undefined,
      onActivated: () => undefined,
    },
    clipboard: { write: copied },
    translate,
    reminders: {
      ledger: () => desk.ledger,
      problems: () => [],
      snooze: () => (desk.isDiskFull ? failure('disk-full') : success({ until: desk.now })),
      resume: silence,
      pause: silence,
    },
    show: vi.fn(),
    quit: vi.fn(),
  })
  service.refresh()
  const entries = () => entriesOf(sent.at(-1)?.menu)
  const choose = (label: string) =>
    entries()
      .find((one) => one.label === label)
      ?.onClick?.()
  return { ...service, desk, sent, entries, choose, copied }
}

function entriesOf(menu: readonly TrayItem[] = []): TrayEntry[] {
  return menu.flatMap((item) => (item === 'separator' ? [] : [item]))
}

describe('the menu of the tray', () => {
  it('is not sent to the panel again while it reads the same', () => {
    const { refresh, followClock, sent, desk } = setUp()
    refresh()
    desk.now = '2026-11-22T15:59:59.000Z'
    followClock()
    expect(sent).toHaveLength(1)
  })

  it('follows the day in Lima', () => {
    const { followClock, sent, entries, desk } = setUp()
    expect(entries()[0]?.label).toContain('还有 7 天')
    desk.now = '2026-11-23T05:00:00.000Z'
    followClock()
    expect(sent).toHaveLength(2)
    expect(entries()[0]?.label).toContain('还有 6 天')
  })

  it("follows the user's own hour: in the evening no evening is offered", () => {
    const { followClock, sent, desk } = setUp()
    desk.now = '2026-11-23T00:00:00.000Z'
    followClock()
    expect(sent).toHaveLength(2)
    desk.timeZone = 'Pacific/Auckland'
    followClock()
    expect(sent).toHaveLength(2)
    desk.now = '2026-11-23T06:00:00.000Z'
    followClock()
    expect(sent).toHaveLength(3)
  })

  it('notices that a silence is over', () => {
    const { refresh, followClock, entries, desk } = setUp()
    desk.ledger = withPause(EMPTY_LEDGER, '2026-11-22T15:30:00.000Z', desk.now)
    refresh()
    expect(entries().find(({ isChecked }) => isChecked)).toBeDefined()
    desk.now = '2026-11-22T15:30:00.000Z'
    followClock()
    expect(entries().find(({ isChecked }) => isChecked)).toBeUndefined()
  })

  it('copies the number that the card has now, also where both read the same in private mode', () => {
    const { refresh, entries, copied, desk } = setUp()
    desk.settings = {
      ...DEFAULT_SETTINGS,
      reminders: { ...DEFAULT_SETTINGS.reminders, hidesNumbers: true },
    }
    refresh()
    desk.cards = [cardWith('987000321')]
    refresh()
    const submenu = entriesOf(entries()[0]?.submenu)
    submenu.find(({ label }) => label === '复制号码')?.onClick?.()
    expect(copied).toHaveBeenCalledWith('987000321')
  })

  it('takes back the check mark of a silence that the disk did not keep', () => {
    const { choose, sent, desk } = setUp()
    choose('免打扰到明天')
    expect(sent).toHaveLength(1)
    desk.isDiskFull = true
    choose('免打扰到明天')
    expect(sent).toHaveLength(2)
  })
})
