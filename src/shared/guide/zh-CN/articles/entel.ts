import { claim } from '../../evidence'
import type { Article } from '../../structure'
import { newSim } from '../newSim'

export const entel = {
  id: 'entel',
  title: 'Entel',
  summary: '没有余额只有 60 天；余额能保多久未知，法规给的 210 天只是上限。',
  facts: ['entel-limit', 'balance-210'],
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两种期限' },
    { kind: 'operatorTable', operators: ['entel'] },
    {
      kind: 'fact',
      text: '没有余额：60 天没有充值就销号，是四大运营商里最短的。',
      ...claim('entel-limit'),
    },
    {
      kind: 'fact',
      text: '有余额：法规说最多 210 天，这是上限。Entel 的余额能用多久，未知。',
      ...claim('balance-210'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: '余额可能不知不觉就用完或过期了，期限随即变成 60 天。不确定就按没有余额算。',
      facts: ['entel-limit'],
    },
    {
      kind: 'paragraph',
      text: '本应用的建议（推算）：只留号码，不管有没有余额，每 45 天充一次。什么时候停通话没有人说过，要保住通话就先按最短的 30 天。最近 30 天内看到过余额大于零，才按较长的期限推算销号的日子。',
      facts: ['entel-advice', 'balance-seen'],
    },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '没有余额时，45 天：预警（推算）。60 天：销号。在这之前会停什么：未知，没有找到来源。',
      ...claim('entel-steps'),
    },
    ...newSim,
    { kind: 'heading', id: 'lost', text: '挂失' },
    {
      kind: 'fact',
      text: '挂失会停掉号码，同时锁住那部手机的 IMEI，两样分不开。',
      ...claim('entel-lost-imei'),
    },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Entel 的卡拨 123；在秘鲁用任何电话拨 (01) 611 7777；从国外试 +51 1 611 7777（由秘鲁号码推算）。',
      ...claim('entel-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Entel。查自己名下的号码：https://www.entel.pe/app-privado/?app=consulta_lineas',
      facts: ['entel-lines-page'],
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
        '预付费卡能不能开国际漫游：有一篇旧报道说只给后付费开。',
        '最低充值金额。',
        'USSD 代码（*…#）。',
        '买套餐包或转余额算不算充值。',
        '收不收外国发行的银行卡、PayPal、支付宝、微信支付、银联。',
        '第三方充值网站和代充的人能不能充这家，手续费多少。',
        '余额能用多久。',
        'WhatsApp 客服号码。',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
