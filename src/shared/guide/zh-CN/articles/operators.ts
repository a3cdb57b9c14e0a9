import { EVIDENCE } from '../../evidence'
import type { Article } from '../../structure'

export const operators = {
  id: 'operators',
  title: '各家运营商的规则',
  summary: '四大运营商多少天不充值会销号，怎么看这张表。',
  blocks: [
    {
      kind: 'paragraph',
      text: '每家运营商有两个时钟：卡里有余额时一个，没有余额时一个。不确定有没有余额，就按短的算。',
    },
    { kind: 'operatorTable', operators: ['claro', 'movistar', 'entel', 'bitel', 'other'] },
    {
      kind: 'belief',
      belief: '卡里留点余额，期限就更长。',
      truth:
        '不一定。没用完的余额最多保 210 天。Entel 有余额时更长；Claro 和 Bitel 反而比没有余额时短。',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'fact',
      text: '没有余额时，多少天销号由每家运营商自己规定。',
      ...EVIDENCE.operatorLimit,
    },
    {
      kind: 'note',
      tone: 'tip',
      text: '运营商的 App 或短信里写的到期日比这里的推算更准。看到了就填进号卡。',
    },
    {
      kind: 'fact',
      text: '不知道是哪家？看 SIM 卡或手机上的名字，不要从号码猜。',
      ...EVIDENCE.noPrefix,
    },
    {
      kind: 'links',
      links: [
        { article: 'claro', heading: null },
        { article: 'movistar', heading: null },
        { article: 'entel', heading: null },
        { article: 'bitel', heading: null },
        { article: 'other', heading: null },
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Article
