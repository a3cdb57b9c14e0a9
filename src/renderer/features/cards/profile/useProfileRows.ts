import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import { formatMoney } from '@shared/domain/base/money'

/** The card's profile, one row per entered value. */
export function useProfileRows() {
  const { t, locale } = useI18n()

  function holderText({ holder: { relation, name, documentKind } }: Card): string {
    return [
      name,
      relation && t(`profile.relation.${relation}`),
      documentKind && t(`profile.document.${documentKind}`),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  const choiceText = (choice: Card['hasRoaming']) =>
    choice === 'unknown' ? null : t(`profile.choice.${choice}`)

  function balanceText({ balanceSeen }: Card): string | null {
    if (balanceSeen === null) return null
    const amount = formatMoney(balanceSeen.amount, locale.value)
    return t('profile.row.balanceSeen', { amount, date: balanceSeen.on })
  }

  function portingText({ porting }: Card): string | null {
    if (porting === null) return null
    return t('profile.row.ported', { from: t(`operators.${porting.from}`), date: porting.on })
  }

  function profileRows(card: Card) {
    const rows = [
      { term: t('profile.field.kind'), text: card.kind && t(`profile.kind.${card.kind}`) },
      { term: t('profile.row.holder'), text: holderText(card) },
      { term: t('profile.row.registered'), text: choiceText(card.isRegisteredToHolder) },
      { term: t('profile.row.roaming'), text: choiceText(card.hasRoaming) },
      { term: t('profile.field.lastSmsOn'), text: card.lastSmsOn },
      { term: t('profile.row.balance'), text: balanceText(card) },
      { term: t('profile.row.porting'), text: portingText(card) },
    ]
    return rows.filter(({ text }) => text)
  }

  return { profileRows }
}
