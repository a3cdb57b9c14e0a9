import type { Settings } from '@shared/domain/settings/settings'

/** Chooses light or dark for every light-dark() colour; `system` leaves it to the operating system. */
export function applyTheme(theme: Settings['theme']): void {
  document.documentElement.dataset['theme'] = theme
}
