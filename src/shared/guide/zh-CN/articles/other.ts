import { claim } from '../../evidence'
import type { Article } from '../../structure'
import { newSim } from '../newSim'

export const other = {
  id: 'other',
  title: '其他运营商',
  summary: 'Cuy、Flash、Suma、WOW、Dolphin 等：规则未知，请自己填。',
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两种期限' },
    {
      kind: 'fact',
      text: '这些虚拟运营商多少天不充值会销号：未知，一家也没有找到来源。',
      ...claim('unknown'),
    },
    {
      kind: 'paragraph',
      text: '为了不错过，本应用暂时按最短的 30 天提醒，直到您填写自己的规则。这是谨慎的假设，不是他们的规定。',
      facts: ['other-advice'],
    },
    {
      kind: 'fact',
      text: '法规说，预付费号卡有没用完的余额，最多可以保留 210 天。这些运营商怎么执行，没有找到来源。',
      ...claim('balance-210'),
    },
    ...newSim,
    { kind: 'heading', id: 'ask', text: '问运营商这几句' },
    {
      kind: 'list',
      items: [
        '¿Cuántos días puede estar la línea sin recarga? 号卡最多能多少天不充值？',
        '¿Cambia si tengo saldo? 有余额时一样吗？',
        '¿Qué servicios se suspenden antes y cuándo? 销号前什么时候停什么？',
        '¿Comprar un paquete cuenta como recarga? 买套餐包算充值吗？',
      ],
    },
    { kind: 'note', tone: 'tip', text: '问到的答案填成“自己的规则”，备注里写下谁在哪天说的。' },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '客服电话、App、最低充值、USSD 代码、第三方代充：都未知。看 SIM 卡套或运营商自己的网站。',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'operators', heading: null },
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Article
