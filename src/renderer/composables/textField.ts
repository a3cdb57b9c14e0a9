/** Elements in which keys type text and which have an undo of their own. */
const TEXT_FIELDS =
  'textarea, [contenteditable=""], [contenteditable=true], input:not([type=checkbox], [type=radio], [type=button], [type=range])'

export function isInTextField({ target }: Event): boolean {
  return target instanceof Element && target.matches(TEXT_FIELDS)
}
