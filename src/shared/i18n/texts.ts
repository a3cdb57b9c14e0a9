import type { messages } from './zh-CN'

/** The keys of the Chinese source with other texts. */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>
}

export type Messages = Texts<typeof messages>

type PathsIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathsIn<Tree[Key]>}`
}[keyof Tree & string]

/** The path of a text, such as `tray.remaining.today`. */
export type TextKey = PathsIn<Messages>
