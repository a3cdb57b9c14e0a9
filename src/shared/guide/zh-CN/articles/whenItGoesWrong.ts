import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const whenItGoesWrong = {
  id: 'when-it-goes-wrong',
  title: '不顺利的时候',
  summary: '常见问题：收不到验证码、没到账、卡丢了、充错了、停机了……',
  blocks: [
    { kind: 'heading', id: 'card-number-forgotten', text: '忘了卡号或号码' },
    {
      kind: 'paragraph',
      text: '先看这里的号卡页面、卡套和旧凭证。登录一般只要手机号，不要卡面上的 ICCID。',
    },
    {
      kind: 'belief',
      belief: '打客服电话报证件号，就能查到或补办。',
      truth:
        '补卡只能由登记的机主本人办，要到店里或监管机构批准的渠道。客服肯在电话里说多少，我们不知道。',
      ...claim('sim-replacement'),
    },
    {
      kind: 'fact',
      text: 'Claro 的卡可以拨 *99# 看本机号码（2018 年的资料）。',
      ...claim('claro-own-number'),
    },
    { kind: 'heading', id: 'no-sms-code', text: '收不到短信验证码' },
    {
      kind: 'steps',
      items: [
        '等几分钟，再点一次 Reenviar código。不要连点，次数可能有限。',
        '看手机有没有信号，卡有没有插对，短信箱满没满。',
        '在国外：看漫游开通了没有。',
        '看号卡是不是已经停机：停机后可能收不到短信。',
        '换一种方式：用密码登录，打客服电话，或请人在秘鲁的店里充。',
      ],
    },
    {
      kind: 'fact',
      text: '漫游要自己申请才会开通。人在国外而没开通过，就收不到。',
      ...claim('roaming-on-request'),
    },
    { kind: 'heading', id: 'not-effective', text: '付了款，没有马上到账' },
    { kind: 'fact', text: '一般马上到账，但没有找到运营商承诺的时间。', ...claim('unknown') },
    {
      kind: 'steps',
      items: [
        '不要马上再付一次。',
        '看充值记录（Historial de recargas）和余额。',
        '在这里把状态留在“已付款”，24 小时后再看。',
        '还没到：带着凭证和交易号联系客服，再问自己的银行。',
      ],
      facts: ['follow-up'],
    },
    { kind: 'heading', id: 'payment-refused', text: '付款被拒' },
    {
      kind: 'list',
      items: [
        '换一张卡，或先问银行是不是拦了境外付款。',
        '不要反复试，银行可能把卡锁住。',
        '换个渠道：App 换成网站，或请秘鲁的亲友代充。',
      ],
    },
    { kind: 'heading', id: 'wrong-amount', text: '充错金额或充错号码' },
    {
      kind: 'paragraph',
      text: '充多了：退不退、能不能全留作余额，我们不知道，请问运营商。充到了别人的号码：马上带着凭证找运营商；这张卡的期限没有动，还要再充一次。',
    },
    { kind: 'heading', id: 'sim-lost', text: '卡丢了或坏了' },
    {
      kind: 'fact',
      text: '补卡只给登记的机主，要到店里或监管机构批准的渠道办。',
      ...claim('sim-replacement'),
    },
    {
      kind: 'paragraph',
      text: '先把银行等要紧的账户换绑。挂失（bloqueo）之前问清楚：手机会不会一起被锁，多少天内必须补卡。号码照样要按时充值。',
    },
    {
      kind: 'links',
      links: [
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'replacing-as-a-foreigner', heading: null },
      ],
    },
    { kind: 'heading', id: 'blocked', text: '打不出电话，或停机了' },
    {
      kind: 'paragraph',
      text: '停机不等于销号。充值能不能解除停机，没有找到来源：先充值，再看能不能打、能不能收短信，不行就问运营商。各家什么时候停什么，见运营商那几篇。',
    },
    {
      kind: 'fact',
      text: '也可能是登记信息和官方记录对不上：先收到预警短信，几天内停机，再销号。请机主去运营商那里核对。',
      ...claim('holder-records'),
    },
    {
      kind: 'fact',
      text: '换了手机就不能用：手机的 IMEI 可能被拉黑。一直用无效 IMEI 的手机，号卡也被停过。换一部手机试试。',
      ...claim('imei-blocks'),
    },
    { kind: 'heading', id: 'not-my-name', text: '号码不在我名下' },
    {
      kind: 'fact',
      text: '外国人登记号码必须本人到场，并与移民局的记录比对指纹等生物特征（临时措施）。',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: '买来时就登记好的卡，机主是别人：补卡、投诉都得靠那个人。要紧的账户不要绑这样的号码。',
    },
    { kind: 'heading', id: 'wrong-fact', text: '指南写的和运营商说的不一样' },
    {
      kind: 'paragraph',
      text: '以运营商为准。写明是号码的到期日就填进号卡，或填写自己的规则，备注里写谁在哪天说的。自己的规则比内置规则长，也照您的算，但会提醒您没有来源这么说。有来源的说法都写明是谁、哪天说的，可以自己查。',
    },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'before-you-start', heading: null },
      ],
    },
  ],
} as const satisfies Article
