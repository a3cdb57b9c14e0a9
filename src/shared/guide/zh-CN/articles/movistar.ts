import { claim } from '../../evidence'
import type { Article } from '../../structure'
import { newSim } from '../newSim'

export const movistar = {
  id: 'movistar',
  title: 'Movistar',
  summary: '有没有余额都是 210 天；什么时候停通话，未知。',
  facts: ['movistar-limit'],
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两种期限' },
    { kind: 'operatorTable', operators: ['movistar'] },
    { kind: 'fact', text: '没有余额：210 天没有充值就销号。', ...claim('movistar-limit') },
    { kind: 'fact', text: '有余额：也是 210 天。', ...claim('movistar-with-balance') },
    {
      kind: 'paragraph',
      text: '本应用的建议（推算）：只留号码，每 180 天充一次。什么时候停通话没有人说过，要保住通话就先按最短的 30 天。',
      facts: ['movistar-advice'],
    },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '195 天：预警（推算）。210 天：销号。在这之前什么时候停通话或上网：未知，没有找到来源。',
      ...claim('movistar-steps'),
    },
    ...newSim,
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Movistar 的卡拨 104；在秘鲁用任何电话拨 0800-11800。',
      ...claim('movistar-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Movistar。查自己名下的号码：https://www.movistar.com.pe/movil/conoce-tus-numeros-moviles',
      facts: ['movistar-lines-page'],
    },
    {
      kind: 'fact',
      text: '公司名是 Integratel Perú（原 Telefónica del Perú，2025 年被卖出并改名），仍用 Movistar 这个牌子。',
      ...claim('movistar-company'),
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
        '从国外拨打的客服电话。',
        '预付费卡能不能开国际漫游。',
        '最低充值金额。',
        'USSD 代码（*…#）。',
        '买套餐包或转余额算不算充值。',
        '收不收外国发行的银行卡、PayPal、支付宝、微信支付、银联。',
        '第三方充值网站和代充的人能不能充这家，手续费多少。',
        '充多少钱对应多长的余额有效期。',
        '挂失以后多少天内必须补卡，手机会不会一起被锁。',
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
