import type { Texts } from '../../texts'
import type { shell as source } from '../../zh-CN/app/shell'

export const shell: Texts<typeof source> = {
  appName: 'Keepline 保号簿',
  tagline: 'Líneas al día',
  skipToMain: 'Saltar al contenido',
  navigationLabel: 'Navegación principal',
  navigation: {
    overview: 'Resumen',
    cards: 'Líneas',
    history: 'Recargas',
    receipts: 'Comprobantes',
    trash: 'Papelera',
    guide: 'Guía',
    settings: 'Ajustes',
  },
}
