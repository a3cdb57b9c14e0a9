import { claim } from '../evidence'
import type { Translation } from '../structure'
import type { newSim as source } from '../zh-CN/newSim'

/** The same at every operator. */
export const newSim = [
  { kind: 'heading', id: 'new-sim', text: 'Chip nuevo' },
  {
    kind: 'fact',
    text: 'Un chip nuevo sin llamadas ni datos en 3 días seguidos desde su activación se da de baja de inmediato (Res. 116-2025). Es una medida temporal de emergencia; el 2026-02-09 aún se hablaba de ella y no se sabe qué pasó después. Conviene llamar apenas se active.',
    ...claim('new-sim-3-days'),
  },
] as const satisfies Translation<typeof source>
