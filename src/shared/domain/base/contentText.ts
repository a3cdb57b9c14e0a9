/**
 * Equal texts mean equal content, in whatever order the fields of each object came to be: a record that
 * was just made has another order than the same one read from a file.
 */
export function contentText(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) =>
    isObject(field) ? inOrder(field) : field,
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
