const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** The size of a file for people, such as `1.5 MB`. */
export function sizeText(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10))
  const figure = bytes / 1024 ** step
  return `${step === 0 ? figure : figure.toFixed(1)} ${UNITS[step]}`
}
