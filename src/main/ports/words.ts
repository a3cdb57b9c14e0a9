import type { TextKey } from '@shared/i18n/texts'

/** A text in the language in use now; `count` picks the singular or the plural. */
export type Translate = (
  key: TextKey,
  values?: Readonly<Record<string, string | number | undefined>>,
) => string
