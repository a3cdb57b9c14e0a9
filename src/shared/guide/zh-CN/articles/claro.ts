import { claim } from '../../evidence'
import type { Article } from '../../structure'
import { newSim } from '../newSim'

export const claro = {
  id: 'claro',
  title: 'Claro',
  summary: '没有余额 270 天，有余额最多 210 天；60 天起打不出电话、上不了网。',
  facts: ['claro-limit', 'balance-210', 'claro-steps'],
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两种期限' },
    { kind: 'operatorTable', operators: ['claro'] },
    { kind: 'fact', text: '没有余额：270 天没有充值就销号。', ...claim('claro-limit') },
    { kind: 'fact', text: '有余额：最多 210 天。比没有余额时还短。', ...claim('balance-210') },
    {
      kind: 'paragraph',
      text: '本应用的建议（推算）：只留号码，每 180 天充一次；要保住通话和上网，每 55 天一次。',
      facts: ['claro-advice'],
    },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '60 天：打不出电话、发不出短信、上不了网。210 天：过期的余额从此找不回来。255 天：预警（推算）。270 天：销号。',
      ...claim('claro-steps'),
    },
    ...newSim,
    {
      kind: 'fact',
      text: '第一通电话要在 12 个月内打，否则号码作废。',
      ...claim('claro-first-call'),
    },
    { kind: 'heading', id: 'lost', text: '挂失' },
    {
      kind: 'fact',
      text: '挂失以后 90 天内没有补卡，号码会被停用。有人能及时补卡，再挂失。',
      ...claim('claro-lost-90'),
    },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Claro 的卡拨 123；在秘鲁用任何电话拨 0800-00123。',
      ...claim('claro-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Claro。查自己名下的号码：https://www.claro.com.pe/consulta-de-lineas',
      facts: ['claro-lines-page'],
    },
    {
      kind: 'fact',
      text: '最低充值：未知。网上说的 3 索尔出自 2020 年的一次促销。',
      ...claim('claro-promotion'),
    },
    {
      kind: 'fact',
      text: '忘了号码：在这张卡上拨 *99# 可以显示本机号码（2018 年的资料）。',
      ...claim('claro-own-number'),
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
        '从国外拨打的客服电话。',
        '预付费卡能不能开国际漫游。',
        '买套餐包或转余额算不算充值。',
        '收不收外国发行的银行卡、PayPal、支付宝、微信支付、银联。',
        '第三方充值网站和代充的人能不能充这家，手续费多少。',
        '充多少钱对应多长的余额有效期。',
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
