import { claim } from '../evidence'
import type { Translation } from '../structure'
import type { newSim as source } from '../zh-CN/newSim'

/** The same at every operator. */
export const newSim = [
  { kind: 'heading', id: 'new-sim', text: 'A new SIM' },
  {
    kind: 'fact',
    text: 'A new SIM that carries no call and no data on 3 consecutive days from its activation is cancelled at once (Res. 116-2025). It is a temporary emergency measure, still reported on 2026-02-09; what came after is unknown. Make a call as soon as it is activated.',
    ...claim('new-sim-3-days'),
  },
] as const satisfies Translation<typeof source>
