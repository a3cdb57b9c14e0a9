import type { Texts } from '../texts'
import type { dialogs as source } from '../zh-CN/dialogs'

export const dialogs: Texts<typeof source> = {}
