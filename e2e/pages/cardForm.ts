import { type Locator, type Page, expect } from '@playwright/test'
import { type BalanceState } from '@shared/domain/cards/card'
import type { OperatorId } from '@shared/domain/operators/operators'
import { anyOf, say } from './texts'

const { form } = say.cards
type TextField = Exclude<keyof typeof form.field, 'operator' | 'balance' | 'goal' | 'hasOwnRule'>

/** The form in which a card is added or changed. */
export class CardForm {
  constructor(readonly page: Page) {}

  field(name: TextField): Locator {
    return this.page.getByRole('textbox', { name: form.field[name], exact: true })
  }

  /** The message beside a field: why it is refused, or a warning. */
  async message(name: TextField): Promise<Locator> {
    const id = await this.field(name).getAttribute('id')
    return this.page.locator(`[id="${id}-error"], [id="${id}-warning"]`)
  }

  async operator(id: OperatorId): Promise<void> {
    await this.page.getByRole('radio', { name: say.operators[id], exact: true }).click()
  }

  async balance(state: BalanceState): Promise<void> {
    const choice = this.page.getByRole('radiogroup', { name: form.field.balance })
    await choice.getByRole('radio', { name: form.balance[state], exact: true }).click()
  }

  async showMore(): Promise<void> {
    const button = this.page.getByRole('button', { name: form.showMore })
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  }

  async useOwnRule(): Promise<void> {
    await this.page.getByRole('switch', { name: form.field.hasOwnRule }).click()
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`^(${form.saveNew}|${form.saveEdit})$`),
    })
  }

  /** Saves, and waits until the window says that it is saved. */
  async save(): Promise<void> {
    await this.saveButton.click()
    const words = [form.saved, say.overview.firstCard.title].map((text) => anyOf(text).source)
    await expect(this.page.getByText(new RegExp(words.join('|'))).first()).toBeVisible()
  }
}
