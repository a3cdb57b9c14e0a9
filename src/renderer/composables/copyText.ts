/**
 * Copies text without the clipboard permission, which this window is denied: `execCommand('copy')`
 * needs only the user's click. Resolves to true on success.
 */
export async function copyText(text: string): Promise<boolean> {
  const focused = document.activeElement
  const carrier = document.createElement('textarea')
  carrier.value = text
  carrier.setAttribute('aria-hidden', 'true')
  carrier.style.position = 'fixed'
  carrier.style.opacity = '0'
  // A dialog traps the focus, so the text must be selected inside it.
  const place = focused?.closest('[role="dialog"]') ?? document.body
  place.append(carrier)
  carrier.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other way without the permission.
  const isCopied = document.execCommand('copy')
  carrier.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
