import { EVIDENCE } from '../../evidence'
import type { Article } from '../../structure'

export const bitel = {
  id: 'bitel',
  title: 'Bitel',
  summary: '没有余额 240 天，有余额 210 天；90 天起部分停用，120 天起停机。',
  blocks: [
    { kind: 'heading', id: 'rule', text: '规则：两个时钟' },
    { kind: 'operatorTable', operators: ['bitel'] },
    {
      kind: 'fact',
      text: '没有余额：240 天没有充值就销号。另有报道说 255 天，这里按更稳妥的 240 天。',
      ...EVIDENCE.bitelLimit,
    },
    { kind: 'fact', text: '有余额：210 天。比没有余额时还短。', ...EVIDENCE.bitelWithBalance },
    { kind: 'paragraph', text: '本应用的建议（推算）：每 80 天充一次，赶在部分停用之前。' },
    { kind: 'heading', id: 'stops', text: '什么时候停什么' },
    {
      kind: 'fact',
      text: '90 天：部分服务停用。120 天：停机，打不出也接不到。225 天：预警。240 天：销号。',
      ...EVIDENCE.bitelSteps,
    },
    {
      kind: 'note',
      tone: 'warning',
      text: '停机后可能收不到短信验证码，也就登录不了。不要等到 120 天。',
    },
    { kind: 'heading', id: 'contact', text: '怎么联系' },
    {
      kind: 'fact',
      text: '用 Bitel 的卡拨 123；在秘鲁用别的电话拨 0800-79123；从国外试 +51 930 123 123（由秘鲁号码推算）。',
      ...EVIDENCE.bitelHotlines,
    },
    {
      kind: 'paragraph',
      text: 'App 叫 Mi Bitel。查自己名下的号码：https://portal.bitel.com.pe/asistencia/consulta-linea',
    },
    {
      kind: 'fact',
      text: '登录用手机号和短信验证码：据我们所知验证码 3 分钟有效，可以试 3 次。没有可引用的来源。',
      ...EVIDENCE.noSource,
    },
    { kind: 'heading', id: 'unknown', text: '还不知道的' },
    {
      kind: 'list',
      items: [
        '最低充值金额。',
        'USSD 代码（*…#）。',
        '买套餐包或转余额算不算充值。',
        '收不收外国发行的银行卡、PayPal、支付宝、微信支付、银联。',
        '充多少钱对应多长的余额有效期。',
        'WhatsApp 客服号码。',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
