import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { type Money, amountText, decimalsOf, formatMoney } from '@shared/domain/base/money'

/** Texts and number formats for charts, in the window's language. */
export function useChartWords() {
  const { t, locale } = useI18n()

  const formats = computed(() => formatsOf(locale.value))

  const money = (amount: Money) => formatMoney(amount, locale.value)

  /** Several currencies side by side, never summed. */
  const moneys = (amounts: readonly Money[]) =>
    amounts.length === 0 ? '–' : amounts.map(money).join(' + ')

  /** An amount as a number in major units. */
  const drawn = (amount: Money) => Number(amountText(amount))

  const drawnText = (currency: string) => (value: number) =>
    money({ minor: Math.round(value * 10 ** decimalsOf(currency)), currency })

  const number = (value: number) => formats.value.number.format(value)

  /** On the axis of a chart with small values, tenths would all look the same. */
  const fine = (value: number) => formats.value.fine.format(value)

  const percent = (share: number) => formats.value.percent.format(share)

  /** `2026年2月` for `2026-02`. */
  const monthName = (month: string) => formats.value.month.format(firstOf(month))

  /** `11月`, with the year below the first month and each January. */
  function shortMonthNames(months: readonly string[]): string[] {
    return months.map((month, at) => {
      const name = formats.value.shortMonth.format(firstOf(month))
      return at === 0 || month.endsWith('-01') ? `${name}\n${month.slice(0, 4)}` : name
    })
  }

  function currencyName(currency: string): string {
    const name = new Intl.DisplayNames(locale.value, { type: 'currency' }).of(currency)
    return name === undefined || name === currency ? currency : `${name} (${currency})`
  }

  return {
    t,
    money,
    moneys,
    drawn,
    drawnText,
    number,
    fine,
    percent,
    monthName,
    shortMonthNames,
    currencyName,
  }
}

/** Created once per language: creating a formatter takes longer than a hundred uses. */
function formatsOf(locale: string) {
  return {
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    fine: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
    shortMonth: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
  }
}

function firstOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`)
}

export type ChartWords = ReturnType<typeof useChartWords>
