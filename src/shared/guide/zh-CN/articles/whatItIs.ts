import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const whatItIs = {
  id: 'what-it-is',
  title: '什么是保号卡',
  summary: '保号卡是什么，适合谁，一年要充几次。',
  blocks: [
    {
      kind: 'paragraph',
      text: '“保号卡”就是一张普通的秘鲁预付费（prepago）号卡。平时可以不用，但要按时充值，号码才留得住。',
    },
    {
      kind: 'paragraph',
      text: '它适合在秘鲁住过、还会回来，或者银行、微信、WhatsApp 绑着秘鲁号码的人：留学生、外派员工、长住两地的人。',
    },
    {
      kind: 'belief',
      belief: '保号卡是一种专门的套餐，办好以后就不用管了。',
      truth:
        '我们没有找到这样的产品。没有余额时，每家运营商自己规定多少天不充值就销号，所以要知道自己那家的规则。',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'belief',
      belief: '卡里有余额，号码就不会丢。',
      truth: '余额还没用完的预付费号卡，不充值也最多保留 210 天。有余额也要按时充值。',
      ...claim('balance-210'),
    },
    { kind: 'heading', id: 'virtues', text: '它的好处' },
    {
      kind: 'list',
      items: [
        '号码留得住：很少用也可以留着。',
        '花费不高：前提是知道运营商的规则，不多充，也不漏充。',
        '好管理：每次几分钟，到期前本应用会提醒您。',
      ],
    },
    { kind: 'heading', id: 'how-often', text: '一年大概充几次' },
    {
      kind: 'paragraph',
      text: '只想留住号码时，按本应用建议的间隔推算：没有余额的 Entel 约 9 次，Bitel 约 5 次，Claro 和 Movistar 各 2 到 3 次。想保住通话，次数会更多。',
      facts: ['times-a-year'],
    },
    {
      kind: 'fact',
      text: '每次最少充多少：每家都未知，以充值页面显示的为准。',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'before-you-start', heading: null },
        { article: 'operators', heading: null },
        { article: 'step-by-step', heading: null },
      ],
    },
  ],
} as const satisfies Article
