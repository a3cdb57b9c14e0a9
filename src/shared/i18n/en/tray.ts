import type { Texts } from '../texts'
import type { tray as source } from '../zh-CN/tray'

export const tray: Texts<typeof source> = {}
