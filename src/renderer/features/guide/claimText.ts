import { useI18n } from 'vue-i18n'
import { SOURCES } from '@shared/domain/operators/sources'
import type { Evidence } from '@shared/guide/evidence'
import type { Article, Guide } from '@shared/guide/structure'

/** A claim of the guide as plain text: enough to check it elsewhere, or to tell us that it is wrong. */
export function useClaimText() {
  const { t } = useI18n()

  return (
    text: string,
    { grade, sources }: Evidence,
    from: { readonly article: Article; readonly guide: Guide },
  ): string =>
    [
      t('guide.claim', { text, grade: t(`rules.grade.${grade}`) }),
      ...sources.map((id) => {
        const { title, date, url } = SOURCES[id]
        return `- ${title} (${date ?? t('rules.undated')}) ${url}`
      }),
      t('guide.claimFrom', { article: from.article.title, date: from.guide.checkedOn }),
    ].join('\n')
}
