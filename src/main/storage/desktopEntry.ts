/**
 * Desktop Entry Specification 1.5: a program as launchers and sessions on Linux start it. The words
 * of its command line are quoted twice: for the line, then as a value of the file.
 */

const GROUP = '[Desktop Entry]'

/** Needs no quotes: nothing that the specification reserves, no space, and no field code. */
const PLAIN_WORD = /^[\w@+.,:/=-]+$/

/** The words of a command as the value of `Exec`. */
export function execValue(command: readonly string[]): string {
  return valueOf(command.map(quoted).join(' '))
}

function quoted(word: string): string {
  if (PLAIN_WORD.test(word)) return word
  const escaped = word.replace(/["`$\\]/g, '\\$&')
  // A single percent sign would begin a field code, also inside quotes.
  return `"${escaped.replaceAll('%', '%%')}"`
}

const VALUE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Any text as a value of type string. */
function valueOf(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => VALUE_ESCAPES[character] ?? character)
}

/** Values that are already escaped, in the order they are given. */
export function desktopEntry(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}=${value}`)
  return [GROUP, ...lines, ''].join('\n')
}

/** The raw values of the first group of an entry; empty when it has none. */
export function desktopEntryValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let isInside = false
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) isInside = line.trim() === GROUP
    const [, key, value] = /^\s*([\w-]+(?:\[[^\]]*\])?)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (isInside && key !== undefined && value !== undefined) values.set(key, value)
  }
  return values
}
