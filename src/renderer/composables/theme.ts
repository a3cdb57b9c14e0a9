import type { Settings } from '@shared/domain/settings/settings'

/** Sets the side of every light-dark() colour; `system` leaves the choice to the operating system. */
export function applyTheme(theme: Settings['theme']): void {
  document.documentElement.dataset['theme'] = theme
}
