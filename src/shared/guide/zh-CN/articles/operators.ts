import { OPERATOR_IDS } from '../../../domain/operators/operators'
import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const operators = {
  id: 'operators',
  title: '各家运营商的规则',
  summary: '四大运营商多少天不充值会销号，怎么看这张表。',
  blocks: [
    {
      kind: 'paragraph',
      text: '每家运营商有两种期限：卡里有余额时一种，没有余额时一种。不确定有没有余额，就按短的算。',
    },
    { kind: 'operatorTable', operators: OPERATOR_IDS },
    {
      kind: 'belief',
      belief: '卡里留点余额，期限就更长。',
      truth:
        '不一定。法规说没用完的余额最多保 210 天，是上限，不是保证。Claro 有余额时反而比没有余额时短；Entel 的余额能用多久，未知。',
      ...claim('balance-210'),
    },
    {
      kind: 'fact',
      text: '没有余额时，多少天销号由每家运营商自己规定。',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'note',
      tone: 'tip',
      text: '运营商写明的“号码”到期日比这里的推算更准，看到了就填进号卡。注意别把余额或套餐的有效期当成号码的。',
    },
    {
      kind: 'fact',
      text: '携号转网过来的号卡，本应用从转网那天起算。这是我们的假设，没有找到来源。',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: '不知道是哪家？看 SIM 卡或手机上的名字，不要从号码猜。',
      ...claim('no-operator-prefix'),
    },
    {
      kind: 'links',
      links: [
        ...OPERATOR_IDS.map((id) => ({ article: id, heading: null })),
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Article
