import { useI18n } from 'vue-i18n'
import { A_MEGABYTE } from '@shared/domain/base/bytes'

const UNITS = [
  { unit: 'megabyte', bytes: A_MEGABYTE },
  { unit: 'kilobyte', bytes: 1024 },
] as const

/** A file size in the window's language: `350 KB`, `2.4 MB`. */
export function useFileSize() {
  const { locale } = useI18n()

  function fileSize(bytes: number): string {
    const { unit, bytes: size } = UNITS.find((candidate) => bytes >= candidate.bytes) ?? UNITS[1]
    return new Intl.NumberFormat(locale.value, {
      style: 'unit',
      unit,
      maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
    }).format(bytes === 0 ? 0 : Math.max(bytes / size, 1))
  }

  return { fileSize }
}
