import { type Page } from '@playwright/test'
import { visit } from './shell'
import { fill, say } from './texts'

const { history, renewals } = say

type Choice = 'card' | 'operator' | 'status' | 'channel' | 'receipts' | 'tag'

/** Goes to the history. */
export async function openHistory(page: Page) {
  await visit(page, 'history')
  return historyTable(page)
}

/** The table of the history, its filters and its totals. */
export function historyTable(page: Page) {
  const grid = page.getByRole('grid', { name: history.caption })
  const filters = page.getByRole('search', { name: history.filter.label })

  /** A filter chip shows its field and its value. */
  const chip = (name: string) =>
    filters.getByRole('button', { name: new RegExp(`^${name}(：.*)?$`) }).first()

  const rowOf = (date: string) => grid.getByRole('row').filter({ hasText: date })

  return {
    grid,
    dates: grid.getByRole('rowheader'),
    totals: page.getByRole('region', { name: history.total.title }),
    search: page.getByRole('searchbox', { name: history.filter.text }),
    clear: page.getByRole('button', { name: history.filter.clear, exact: true }),
    async choose(filter: Choice, ...options: string[]) {
      await chip(history.filter[filter]).click()
      for (const option of options)
        await page.getByRole('checkbox', { name: option, exact: true }).click()
      await page.keyboard.press('Escape')
    },
    async chooseYear(year: string) {
      await chip(history.filter.period).click()
      await page.getByRole('button', { name: year, exact: true }).click()
      await page.keyboard.press('Escape')
    },
    clearOne: (filter: Choice) =>
      filters
        .getByRole('button', {
          name: fill(history.filter.clearOne, { name: history.filter[filter] }),
        })
        .click(),
    header: (column: keyof typeof history.column) =>
      grid.getByRole('columnheader').filter({ hasText: history.column[column] }),
    headers: async () =>
      (await grid.getByRole('columnheader').allInnerTexts()).map((text) => text.trim()),
    row: rowOf,
    edit: (date: string) =>
      rowOf(date).getByRole('button', { name: renewals.edit, exact: true }).click(),
    remove: (date: string) =>
      rowOf(date).getByRole('button', { name: renewals.delete, exact: true }).click(),
  }
}
