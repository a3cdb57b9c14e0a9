import { claim } from '../../evidence'
import type { Article } from '../../structure'
import { newSim } from '../newSim'

export const bitel = {
  id: 'bitel',
  title: 'Bitel',
  summary: '没有余额 240 天，有余额按 210 天算；90 天起部分停用，120 天起停机。',
  facts: ['bitel-limit', 'bitel-with-balance', 'bitel-steps'],
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两种期限' },
    { kind: 'operatorTable', operators: ['bitel'] },
    {
      kind: 'fact',
      text: '没有余额：240 天没有充值就销号。另有报道说 255 天，这里按更稳妥的 240 天。',
      ...claim('bitel-limit'),
    },
    {
      kind: 'fact',
      text: '有余额：Bitel 的页面说 210 天后开始停机，另一个网站说 270 天销号。这里按更稳妥的 210 天。',
      ...claim('bitel-with-balance'),
    },
    {
      kind: 'paragraph',
      text: '本应用的建议（推算）：每 80 天充一次，赶在部分停用之前。',
      facts: ['bitel-advice'],
    },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '90 天：部分服务停用。120 天：停机，打不出也接不到。225 天：预警（推算）。240 天：销号。',
      ...claim('bitel-steps'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: '停机后可能收不到短信验证码，也就登录不了。不要等到 120 天。',
      facts: ['bitel-steps'],
    },
    ...newSim,
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Bitel 的卡拨 123；在秘鲁用任何电话拨 930 123 123；从国外试 +51 930 123 123（由秘鲁号码推算）。',
      ...claim('bitel-hotlines'),
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Bitel。查自己名下的号码：https://portal.bitel.com.pe/asistencia/consulta-linea',
      facts: ['bitel-lines-page'],
    },
    {
      kind: 'fact',
      text: '登录用手机号和短信验证码：验证码 3 分钟有效，可以试 3 次。',
      ...claim('bitel-code'),
    },
    {
      kind: 'fact',
      text: '国际漫游：只能在出国前本人到店签约开通，免费，24 小时内生效。',
      ...claim('bitel-roaming'),
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
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
