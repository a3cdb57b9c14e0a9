import type { Texts } from '../texts'
import type { samples as source } from '../zh-CN/samples'

export const samples: Texts<typeof source> = {}
