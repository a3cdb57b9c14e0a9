import { type Locator, type Page, expect } from '@playwright/test'
import { type RenewalStep } from '@shared/domain/renewals/renewalProgress'
import type { Language } from '@shared/domain/settings/languages'
import { anyOf, fill, texts } from './texts'

/** The guided renewal page. */
export class GuidedRenewal {
  constructor(
    readonly page: Page,
    readonly language: Language = 'zh-CN',
  ) {}

  private get words() {
    return texts(this.language)
  }

  /** The step that is shown. */
  get current(): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.guided.steps })
      .locator('[aria-current=step]')
  }

  async isAt(step: RenewalStep): Promise<void> {
    await expect(this.current).toContainText(this.words.guided.stepName[step])
  }

  async next(to: RenewalStep): Promise<void> {
    const title = this.words.guided.stepName[to]
    await this.page
      .getByRole('button', { name: fill(this.words.guided.next, { title }), exact: true })
      .click()
    await this.isAt(to)
  }

  /** The checkboxes of the step that is shown. */
  checks(): Locator {
    return this.page.getByRole('list', { name: this.words.guided.whatToDo }).getByRole('checkbox')
  }

  field(name: 'amount' | 'paid' | 'orderNumber'): Locator {
    const label = this.words.renewals.field[name]
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  attached(): Locator {
    return this.page.getByRole('button', { name: anyOf(this.words.receipts.remove) })
  }

  /** Waits until the window says that everything is saved. */
  async isKept(): Promise<void> {
    await expect(this.page.getByText(this.words.guided.saved)).toBeVisible()
  }

  /** Resumes from the overview. */
  async resume(label: string): Promise<void> {
    const name = fill(this.words.guided.inProgress.resumeOf, { label })
    await this.page.getByRole('button', { name }).click()
  }

  async save(): Promise<void> {
    const { save, saved } = this.words.renewals
    await this.page.getByRole('button', { name: save, exact: true }).click()
    await expect(this.page.getByText(saved, { exact: true }).first()).toBeVisible()
  }
}
