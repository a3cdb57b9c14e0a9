/**
 * @param {readonly number[]} values at least one
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) throw new RangeError('median of nothing')
  return (low + high) / 2
}

/**
 * One line for a series of times.
 * @param {string} name
 * @param {readonly number[]} times in milliseconds
 */
export function figuresLine(name, times) {
  const range = `${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))}`
  return `${name.padEnd(14)} median ${Math.round(median(times))} ms (${range}, ${times.length} runs)`
}
