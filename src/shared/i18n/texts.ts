import type { messages } from './zh-CN'

/** The same keys as the Chinese source, with any texts. */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>
}

export type Messages = Texts<typeof messages>

type PathsIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathsIn<Tree[Key]>}`
}[keyof Tree & string]

/** `tray.remaining.today`, and so on for every text. */
export type TextKey = PathsIn<Messages>
