const LONGEST = 255
const FALLBACK = 'receipt'

/**
 * The name under which a receipt is shown: the last part of a path of any system, without invisible
 * characters and without those that reverse the reading direction (they make `gpj.exe` look like
 * `exe.jpg`).
 */
export function receiptFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const visible = last.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim()
  if (visible.length <= LONGEST) return visible || FALLBACK
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(visible)?.[0] ?? ''
  return visible.slice(0, LONGEST - extension.length).trim() + extension
}
