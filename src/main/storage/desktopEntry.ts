/**
 * Writes and reads desktop entries (Desktop Entry Specification 1.5), the files by which Linux
 * launchers and sessions start programs. Command-line words are quoted twice: first for the command
 * line, then as a value of the file.
 */

const GROUP = '[Desktop Entry]'

/** A word that needs no quotes: no reserved character, no space, no field code. */
const PLAIN_WORD = /^[\w@+.,:/=-]+$/

/** Quotes the words of a command as the value of `Exec`. */
export function execValue(command: readonly string[]): string {
  return valueOf(command.map(quoted).join(' '))
}

function quoted(word: string): string {
  if (PLAIN_WORD.test(word)) return word
  const escaped = word.replace(/["`$\\]/g, '\\$&')
  // A single percent sign starts a field code, even inside quotes.
  return `"${escaped.replaceAll('%', '%%')}"`
}

const VALUE_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Escapes a text as a value of type string. */
function valueOf(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => VALUE_ESCAPES[character] ?? character)
}

/** The text of an entry from values that are already escaped, in the given order. */
export function desktopEntry(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}=${value}`)
  return [GROUP, ...lines, ''].join('\n')
}

/** The raw values of the first group of an entry, still escaped; empty when there is none. */
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
