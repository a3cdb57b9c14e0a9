/** Log ids and counts only, never phone numbers, names or file contents. */
export interface Logger {
  info(event: string, details?: Readonly<Record<string, string | number | boolean>>): void
  error(event: string, cause: unknown): void
}
