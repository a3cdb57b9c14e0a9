/**
 * The button that opened the menu that has the focus; null when no menu has. A dialog opened from a
 * menu entry returns the focus to this button, because the entry is gone by then.
 */
export function menuOpener(focused: Element | null): HTMLElement | null {
  let opener: HTMLElement | null = null
  let menu = focused?.closest('[role=menu]') ?? null
  while (menu) {
    opener = document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
    menu = opener?.closest('[role=menu]') ?? null
  }
  return opener
}
