/**
 * @typedef {Readonly<Record<string, string>>} Contents a hash of each card by its id
 * @typedef {{ cards: Contents, contents: Contents, settings: string }} State
 * @typedef {{ deed: string, touches: string[] | null, all?: number, whole?: Contents }} Begun
 */

/**
 * What is wrong with the records that the next start found; empty when nothing acknowledged was lost and
 * nothing is half. `begun` is the deed during which the process was killed, or null between two of them.
 * @param {{ before: State, begun: Begun | null, found: State }} kill
 * @returns {string[]}
 */
export function wrongIn({ before, begun, found }) {
  const changed = differences(before.cards, found.cards)
  const settings = found.settings === before.settings ? [] : ['settings']
  if (begun === null) return [...changed, ...settings].map((what) => `lost: ${what}`)
  const wrong = changed
    .filter((id) => begun.touches !== null && !begun.touches.includes(id))
    .map((id) => `lost: ${id} during ${begun.deed}`)
  if (settings.length > 0 && !maySet(begun)) wrong.push(`lost: settings during ${begun.deed}`)
  return [...wrong, ...halfOf(begun, before, found, changed)]
}

/** @param {Begun} begun */
const maySet = ({ deed, whole }) => deed === 'other settings' || whole !== undefined

/**
 * A deed that is whole or not at all.
 * @param {Begun} begun
 * @param {State} before
 * @param {State} found
 * @param {string[]} changed
 */
function halfOf({ deed, all, whole }, before, found, changed) {
  if (changed.length === 0) return []
  if (all !== undefined && changed.length !== all)
    return [`half: ${deed}, ${changed.length} of ${all}`]
  if (all !== undefined && changed.some((id) => id in before.cards)) return [`lost: during ${deed}`]
  if (whole === undefined) return []
  const half = differences(whole, found.contents)
  return half.length === 0 || differences(before.contents, found.contents).length === 0
    ? []
    : [`half: ${deed}, ${half.length} cards are not as they were`]
}

/**
 * The ids of cards that are in one alone, or differ.
 * @param {Contents} one
 * @param {Contents} other
 */
function differences(one, other) {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return ids.filter((id) => one[id] !== other[id])
}
