import { useI18n } from 'vue-i18n'
import { NORMA, reportsBeforeNorma } from '@shared/domain/operators/norma'
import type { Source } from '@shared/domain/operators/source'
import { SOURCES } from '@shared/domain/operators/sources'
import type { Evidence } from '@shared/guide/evidence'
import type { Guide } from '@shared/guide/guide'
import type { Article } from '@shared/guide/structure'

/** A claim of the guide as plain text, complete enough to check it elsewhere or to report it to us. */
export function useClaimText() {
  const { t } = useI18n()

  function dated(sources: Evidence['sources']): readonly string[] {
    const year = reportsBeforeNorma(sources)
    const { name: norma, since } = NORMA
    return year === null ? [] : [t('rules.datedReports', { year, norma, since })]
  }

  return (
    text: string,
    { grade, sources }: Evidence,
    from: { readonly article: Article; readonly guide: Guide },
  ): string =>
    [
      t('guide.claim', { text, grade: t(`rules.grade.${grade}`) }),
      ...sources.map((id) => {
        const { kind, title, date, url }: Source = SOURCES[id]
        const said = `${t(`rules.sourceKind.${kind}`)}, ${date ?? t('rules.undated')}`
        return `- ${title} (${said}) ${url}`
      }),
      ...dated(sources),
      t('guide.claimFrom', { article: from.article.title, date: from.guide.checkedOn }),
    ].join('\n')
}
