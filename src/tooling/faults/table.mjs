/**
 * What was tried, how often it was acknowledged, and what was lost, half, torn or left over.
 * @param {import('./kills.mjs').Table} table
 */
export function tableText({ kills, rows, wrong }) {
  const names = [...rows.keys()].sort()
  const width = Math.max(...names.map((name) => name.length))
  /** @param {(string | number)[]} cells */
  const line = ([name, ...figures]) =>
    [String(name).padEnd(width), ...figures.map((figure) => String(figure).padStart(13))].join('')
  const cells = names.map((name) => {
    const { killed, done, wrong: found } = rows.get(name) ?? { killed: 0, done: 0, wrong: [] }
    return line([name, killed, done, ...KINDS.map((kind) => count(found, kind))])
  })
  const head = line(['killed during', 'kills', 'acknowledged', ...KINDS])
  const ends = [`${kills} kills, ${wrong.length} faults`, ...new Set(wrong)]
  return `${[head, ...cells, ...ends].join('\n')}\n`
}

const KINDS = ['lost', 'half', 'torn', 'leftover']

/**
 * @param {string[]} wrong
 * @param {string} kind
 */
const count = (wrong, kind) => wrong.filter((what) => what.startsWith(`${kind}: `)).length
