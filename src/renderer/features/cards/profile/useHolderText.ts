import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import { type HolderLines, LINES_PER_HOLDER, linesPerHolder } from '@shared/domain/cards/holders'
import { useLibrary } from '../../../stores/library'

/** Texts about the number of lines of each holder. */
export function useHolderText() {
  const { t } = useI18n()
  const library = useLibrary()

  const holders = computed(() => linesPerHolder(library.documents))
  const overLimit = computed(() => holders.value.filter(({ isOverLimit }) => isOverLimit))

  const linesOf = (card: Card): HolderLines | null =>
    holders.value.find(({ cardIds }) => cardIds.includes(card.id)) ?? null

  function linesText({ name, cardIds: { length: count }, isOverLimit }: HolderLines): string {
    const { most } = LINES_PER_HOLDER
    if (name === null) {
      return isOverLimit
        ? t('profile.holderLines.overSelf', { count, most })
        : t('profile.holderLines.self', { count }, count)
    }
    return isOverLimit
      ? t('profile.holderLines.overNamed', { name, count, most })
      : t('profile.holderLines.named', { name, count }, count)
  }

  return { overLimit, linesOf, linesText }
}
