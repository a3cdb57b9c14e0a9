import { type CivilDate, todayInLima } from '@shared/domain/civilDate'
import { ruleViewOf } from '@shared/domain/settings'
import type { CardRepository, Clock, SettingsRepository, Translate, TrayView } from '../ports'
import { speechOf } from './cardWords'
import { type TrayActions, trayState } from './trayMenu'

export interface TrayServiceNeeds {
  readonly cards: CardRepository
  readonly settings: SettingsRepository
  readonly clock: Clock
  readonly view: TrayView
  readonly translate: Translate
  readonly actions: TrayActions
}

export interface TrayService {
  /** After a change of the records, the settings or the language. */
  refresh(): void
  /** With each tick: shows the new day once it has begun in Lima. */
  followDay(): void
}

export function createTrayService(needs: TrayServiceNeeds): TrayService {
  const { cards, settings, clock, view, translate, actions } = needs
  let shownDay: CivilDate | null = null
  function refresh(): void {
    shownDay = todayInLima(clock.now())
    const chosen = settings.read()
    const speech = speechOf(chosen, translate)
    view.show(trayState(cards.all(), shownDay, ruleViewOf(chosen), speech, actions))
  }
  return {
    refresh,
    followDay() {
      if (todayInLima(clock.now()) !== shownDay) refresh()
    },
  }
}
