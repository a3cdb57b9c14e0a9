import type { Texts } from '../texts'
import type { errors as source } from '../zh-CN/errors'

export const errors: Texts<typeof source> = {}
