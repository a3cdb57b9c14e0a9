/**
 * The button that opened the menu in which the focus is; null when it is in none. A dialog that an entry
 * of a menu opens gives the focus back to it: the entry itself is gone by then.
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
