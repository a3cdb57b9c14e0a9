import type { Texts } from '../../texts'
import type { samples as source } from '../../zh-CN/cards/samples'

export const samples: Texts<typeof source> = {
  labels: {
    main: 'Ejemplo: número principal',
    bank: 'Ejemplo: SMS del banco',
    family: 'Ejemplo: número familiar',
    spare: 'Ejemplo: número de reserva',
  },
  note: 'Línea de ejemplo con un número inventado. Sirve para probar y se quita con un clic.',
  plan: 'Recarga normal',
}
