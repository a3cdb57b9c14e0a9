import type { Texts } from '../texts'
import type { exports as source } from '../zh-CN/exports'

export const exports: Texts<typeof source> = {}
