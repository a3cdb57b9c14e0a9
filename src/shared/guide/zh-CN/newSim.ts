import { claim } from '../evidence'
import type { Block } from '../structure'

/** The same at every operator. */
export const newSim = [
  { kind: 'heading', id: 'new-sim', text: '新卡' },
  {
    kind: 'fact',
    text: '新卡激活后，连续 3 天没有打过电话、也没有用过流量，会马上被销号（Res. 116-2025）。这是紧急状态下的临时措施；2026-02-09 还有报道提到它，后来怎样未知。激活后请马上打一个电话。',
    ...claim('new-sim-3-days'),
  },
] as const satisfies readonly Block[]
