/**
 * Copies without the clipboard permission, which this window is denied: the old command needs only
 * the user's click. True when it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  const focused = document.activeElement
  const carrier = document.createElement('textarea')
  carrier.value = text
  carrier.setAttribute('aria-hidden', 'true')
  carrier.style.position = 'fixed'
  carrier.style.opacity = '0'
  // A dialog keeps the focus to itself: outside of it nothing could be selected.
  const place = focused?.closest('[role="dialog"]') ?? document.body
  place.append(carrier)
  carrier.select()
  const isCopied = document.execCommand('copy')
  carrier.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
