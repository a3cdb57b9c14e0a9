import type { Texts } from '../../texts'
import type { shell as source } from '../../zh-CN/app/shell'

export const shell: Texts<typeof source> = {
  appName: 'Keepline 保号簿',
  tagline: 'Numbers kept alive',
  skipToMain: 'Skip to the content',
  navigationLabel: 'Main navigation',
  navigation: {
    overview: 'Overview',
    cards: 'Cards',
    history: 'History',
    receipts: 'Receipts',
    trash: 'Trash',
    guide: 'Guide',
    settings: 'Settings',
  },
}
