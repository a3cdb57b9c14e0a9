import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const stepByStep = {
  id: 'step-by-step',
  title: '一步一步续费',
  summary: '登录、验证、选金额、付款、确认并留凭证；什么时候开始准备。',
  blocks: [
    { kind: 'heading', id: 'when', text: '什么时候开始' },
    {
      kind: 'belief',
      belief: '运营商会提前一个月提醒，提前一周准备就来得及。',
      truth:
        '法规只要求销号前 15 天提醒，而且是发短信到这张卡。卡不在手机里就看不到。验证码收不到或付款失败时，一周往往不够。',
      ...claim('warning-15'),
    },
    {
      kind: 'paragraph',
      text: '本应用默认在期限前 30、14、7、3、1 天和当天提醒，逾期后每天提醒，直到您记下续费。期限都是利马的日期：利马比北京晚 13 小时，利马的一天在北京第二天 13:00 结束。',
      facts: ['reminder-days', 'lima-and-beijing'],
    },
    { kind: 'heading', id: 'login', text: '1. 登录' },
    {
      kind: 'steps',
      items: [
        '打开运营商自己的 App，或在浏览器里自己输入网址。不要点短信里的链接。',
        '找 Iniciar sesión 或 Ingresar。',
        '填 9 位手机号。没有账户就点 Registrarse。',
      ],
      facts: ['mobile-number'],
    },
    {
      kind: 'belief',
      belief: '网站可以切换成中文或英文。',
      truth: '我们没有找到中文版，也没有找到英文版；网站是西班牙语的。请照着词表找按钮。',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'verify', text: '2. 证明是您本人' },
    {
      kind: 'steps',
      items: [
        '等短信验证码（código de verificación），填进框里。',
        '验证码很快会过期，先把收短信的手机放在手边。',
        '登录后先核对页面上的号码是不是这张卡。',
      ],
    },
    { kind: 'heading', id: 'choose', text: '3. 选金额' },
    {
      kind: 'paragraph',
      text: '找 Recarga。只想留住号码，选最小金额，但要是真正的充值。还要打电话或上网，再看套餐（paquete、plan）；有的一次付几个月，看清总额。',
    },
    { kind: 'heading', id: 'pay', text: '4. 付款' },
    {
      kind: 'steps',
      items: [
        '再看一遍号码和金额（monto），单位是索尔（S/）。',
        '选付款方式（medio de pago），填银行卡。',
        '点 Pagar 只点一次，等结果，不要刷新页面。',
      ],
    },
    { kind: 'heading', id: 'confirm', text: '5. 确认并留凭证' },
    {
      kind: 'steps',
      items: [
        '看到 Recarga exitosa 就截图，截图里要有号码、金额、日期和交易号。',
        '回到账户看余额或充值记录，确认到账。',
        '在本应用记一笔续费，把截图附上。',
        '到账前状态选“已付款”，到账后改成“已到账”。',
      ],
    },
    {
      kind: 'fact',
      text: '多久到账：一般马上就到，但没有找到运营商承诺的时间。超过 24 小时就联系客服。',
      ...claim('unknown', 'follow-up'),
    },
    {
      kind: 'links',
      links: [
        { article: 'words', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
      ],
    },
  ],
} as const satisfies Article
