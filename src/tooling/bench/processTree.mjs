import { readFileSync, readdirSync } from 'node:fs'

/** How many of them the kernel counts in a second; the same on every Linux we know. */
const TICKS_IN_A_SECOND = 100

/**
 * @typedef {object} ProcessUse
 * @property {number} pid
 * @property {number} parent
 * @property {number} cpuSeconds its own and that of its children which have ended
 */

/**
 * Reads a line of /proc/PID/stat. The second field is a name that may hold spaces and brackets.
 * @param {string} line
 * @returns {ProcessUse}
 */
export function readStat(line) {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  // proc(5) counts from 1 and begins with the two fields that were cut off.
  const ticks = [14, 15, 16, 17].map((field) => Number(fields[field - 3]))
  return {
    pid: Number(line.slice(0, line.indexOf(' '))),
    parent: Number(fields[4 - 3]),
    cpuSeconds: ticks.reduce((sum, one) => sum + one, 0) / TICKS_IN_A_SECOND,
  }
}

/**
 * @param {string} text of /proc/PID/io
 * @returns {number} bytes that were sent towards a disk
 */
export function readWrittenBytes(text) {
  return Number(/^write_bytes: (\d+)$/m.exec(text)?.[1] ?? 0)
}

/**
 * A process and all that descend from it.
 * @param {number} root
 * @param {readonly ProcessUse[]} all
 * @returns {ProcessUse[]}
 */
export function familyOf(root, all) {
  const family = all.filter(({ pid }) => pid === root)
  // The list grows during the loop: children are appended after their parents.
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid))
  return family
}

/**
 * What a process and its descendants have used so far. Only Linux tells.
 * @param {number} root
 */
export function useOfFamily(root) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const family = familyOf(
    root,
    pids.flatMap((pid) => {
      const stat = readIfThere(`/proc/${pid}/stat`)
      return stat === null ? [] : [readStat(stat)]
    }),
  )
  return {
    processes: family.length,
    cpuSeconds: family.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    writtenBytes: family.reduce(
      (sum, { pid }) => sum + readWrittenBytes(readIfThere(`/proc/${pid}/io`) ?? ''),
      0,
    ),
  }
}

/**
 * A process may end while it is looked at.
 * @param {string} path
 */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
