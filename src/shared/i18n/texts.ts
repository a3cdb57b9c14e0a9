import type { messages } from './zh-CN'

/** The same keys as the Chinese source, with any texts. */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>
}

export type Messages = Texts<typeof messages>
