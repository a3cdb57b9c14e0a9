import { type Locator, type Page, expect } from '@playwright/test'
import { type RenewalStatus } from '@shared/domain/renewals/renewal'
import { say, anyOf } from './texts'

const { renewals, receipts, common } = say

/** The form in which a renewal is recorded or changed. */
export class RenewalForm {
  readonly effect: Locator

  constructor(readonly page: Page) {
    this.effect = page.getByTestId('renewal-effect')
  }

  field(name: Exclude<keyof typeof renewals.field, 'status' | 'channel' | 'method'>): Locator {
    return this.page.getByRole('textbox', { name: renewals.field[name], exact: true })
  }

  async choose(field: 'channel' | 'method', option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: renewals.field[field] }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async chooseCurrency(field: 'paid' | 'fee', currency: string): Promise<void> {
    const control = this.page.locator('.control', { has: this.field(field) })
    await control.getByLabel(common.currency).selectOption(currency)
  }

  status(status: RenewalStatus): Locator {
    return this.page.getByRole('radio', { name: renewals.status[status] })
  }

  /** Says that the operator shows it: only then does it move the deadline. */
  async sayItArrived(): Promise<void> {
    await this.status('effective').click()
  }

  async showDetails(): Promise<void> {
    const button = this.page.getByRole('button', { name: renewals.moreDetails })
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  }

  get dropZone(): Locator {
    return this.page.getByRole('button', { name: receipts.add })
  }

  /** The names of the attached files. */
  attached(): Locator {
    return this.page.getByRole('button', { name: anyOf(receipts.remove) })
  }

  /** The form's messages about refused files. */
  get refusals(): Locator {
    return this.page.getByRole('alert').filter({ hasText: anyOf(receipts.refused) })
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`^(${renewals.save}|${renewals.saveChanges})$`),
    })
  }

  /** Saves, and waits until the window says that it is saved. */
  async save(): Promise<void> {
    await this.saveButton.click()
    await expect(this.page.getByText(renewals.saved, { exact: true }).first()).toBeVisible()
  }
}
