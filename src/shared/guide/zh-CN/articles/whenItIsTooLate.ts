import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const whenItIsTooLate = {
  id: 'when-it-is-too-late',
  title: '过了期限以后',
  summary: '过了期限还能做什么，怎么投诉，先换绑什么。',
  blocks: [
    { kind: 'note', tone: 'warning', text: '下面的办法不保证能把号码要回来。越早做，机会越大。' },
    { kind: 'heading', id: 'today', text: '“过期了”，今天就做' },
    {
      kind: 'steps',
      items: [
        '把卡放进手机，看有没有信号。',
        '能充就马上充最小金额，留下凭证。',
        '充不进：打运营商客服，或请机主带证件去店里，问号码还在不在、能不能恢复。',
        '还不行：投诉。',
      ],
    },
    {
      kind: 'fact',
      text: '销号满 90 天后，号码可以分配给别人。要补救，就在这之前。',
      ...claim('reassign-90'),
    },
    { kind: 'heading', id: 'claim', text: '投诉' },
    {
      kind: 'fact',
      text: '运营商没有发 15 天预警，机主可以投诉，要求恢复号码。监管机构 OSIPTEL：秘鲁境内拨 1844，邮箱 usuarios@osiptel.gob.pe。',
      ...claim('claim-without-warning'),
    },
    {
      kind: 'list',
      items: [
        '先向运营商投诉，记下投诉编号（número de reclamo）。',
        '备好：号码、机主证件、最近几次充值的凭证。',
        '写清楚：没有收到预警短信，请求恢复（reactivación）。',
      ],
    },
    { kind: 'heading', id: 'unbind', text: '先换绑什么' },
    { kind: 'paragraph', text: '号码一旦归了别人，验证码就发到别人手里。按这个顺序换绑：' },
    {
      kind: 'steps',
      items: [
        '银行和支付：网银、支付宝、微信支付、Yape、PayPal。',
        '邮箱：别的账户都靠它找回。',
        '聊天：微信、WhatsApp、Telegram。',
        '政府和税务账户。',
        '其他：购物、社交、订阅。',
      ],
    },
    { kind: 'note', tone: 'tip', text: '趁还能收短信赶快换绑：很多账户换绑时要旧号码的验证码。' },
    {
      kind: 'links',
      links: [
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'rules-and-law', heading: null },
        { article: 'when-it-goes-wrong', heading: 'blocked' },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
