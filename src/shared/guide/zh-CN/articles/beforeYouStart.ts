import { claim } from '../../evidence'
import type { Article } from '../../structure'
import { newSim } from '../newSim'

export const beforeYouStart = {
  id: 'before-you-start',
  title: '开始之前',
  summary: '续费前先看五件事：卡还能不能用，号码是哪个，能不能收短信，用什么付，付多少。',
  blocks: [
    { kind: 'heading', id: 'alive', text: '卡还能用吗' },
    {
      kind: 'steps',
      items: [
        '把卡放进手机，看有没有信号和运营商名字。',
        '看短信里有没有运营商的预警，常见的词是 recarga、baja、vencimiento。',
        '登录运营商的 App 或网站，看余额（saldo）和到期日（vencimiento）。看到余额，就在号卡里记下是今天看到的。',
        '如果写明是号码的到期日，就填进号卡；只写余额或套餐有效期（vigencia）的，不要填。',
      ],
    },
    { kind: 'fact', text: '销号满 90 天后，号码可以分配给别人。', ...claim('reassign-90') },
    ...newSim,
    { kind: 'heading', id: 'numbers', text: '哪个号码是哪个' },
    {
      kind: 'fact',
      text: '手机号：9 位，以 9 开头。从国外拨或填国际格式时，前面加 +51。',
      ...claim('mobile-number'),
    },
    {
      kind: 'belief',
      belief: '卡上印的一长串数字是 IMSI，登录要用它。',
      truth: '印在卡上或卡套上的是 ICCID：秘鲁的以 8951 开头，按标准 19 位，也有 20 位的。',
      ...claim('iccid'),
    },
    { kind: 'paragraph', text: '登录一般填手机号，不用填卡面上的数字。' },
    {
      kind: 'fact',
      text: 'IMSI 存在 SIM 卡里面，15 位，秘鲁的以 716 开头，卡面上看不到。',
      ...claim('imsi'),
    },
    {
      kind: 'fact',
      text: '不要从号码猜运营商：号码可以携号转网，公开的号段表也不全。看 SIM 卡或手机上显示的名字。',
      ...claim('no-operator-prefix'),
    },
    { kind: 'heading', id: 'sms', text: '能收到短信吗' },
    {
      kind: 'paragraph',
      text: '登录常要短信验证码，运营商的预警也发到这张卡。收不到短信，就收不到这两样。',
    },
    {
      kind: 'fact',
      text: '国际漫游要自己申请才会开通。离开秘鲁之前先申请好。',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'fact',
      text: 'Bitel 的漫游只能在出国前本人到店签约开通，24 小时内生效。',
      ...claim('bitel-roaming'),
    },
    {
      kind: 'fact',
      text: '漫游的预付费卡收短信是否免费：未知，没有找到来源。请先问运营商。',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'payment', text: '用什么付' },
    {
      kind: 'list',
      items: [
        '在秘鲁：带现金到店里充，或用银行卡在 App、网站上充。',
        '在国外：用自己的银行卡在运营商的 App、网站上试，或请信得过的人在秘鲁代充。',
        '先看卡里的钱够不够，再开始。',
      ],
    },
    {
      kind: 'fact',
      text: '运营商收不收外国发行的银行卡、PayPal、支付宝、微信支付或银联：未知。我们没有找到哪家运营商写明接受。',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'tariffs', text: '充多少，看哪里' },
    {
      kind: 'paragraph',
      text: '今天的资费看运营商的 App、网站，或打客服电话问。只想留住号码，充页面上允许的最小金额通常就够了，并把金额记下来。',
    },
    {
      kind: 'fact',
      text: '买套餐包（paquete）、转余额、只充几毛钱算不算充值：未知。请做一次真正的充值（recarga），套餐要不要都可以。',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
