import type { Language } from '@shared/domain/settings/languages'

/** A section of a report for people: facts, sentences or a table. */
export interface ReportSection {
  readonly heading: string
  readonly facts?: readonly (readonly [label: string, value: string])[]
  readonly lines?: readonly string[]
  readonly table?: {
    readonly headers: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

/** A report in one language, from which every format is made. */
export interface Report {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly sections: readonly ReportSection[]
}

export interface ReportWriters {
  /** A4 with numbered pages. */
  pdf(report: Report): Promise<Uint8Array>
  text(report: Report): Uint8Array
}
