import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const lostStolenAbroad = {
  id: 'lost-stolen-abroad',
  title: '丢失、被盗、人在国外',
  summary: '先换绑账户，再决定要不要挂失：挂失以后不补卡，号码也会没。',
  blocks: [
    { kind: 'heading', id: 'first', text: '先做什么' },
    {
      kind: 'steps',
      items: [
        '先把银行和支付换绑到别的号码，再换邮箱和聊天。',
        '想好谁能补卡：要登记的机主本人带证件去。',
        '有人能及时补卡，再打客服挂失（bloqueo）。先问清楚：手机会不会一起被锁，多少天内必须补卡。',
        '补好之前照样按时充值：期限不会停。',
      ],
    },
    { kind: 'heading', id: 'report', text: '挂失的后果' },
    {
      kind: 'fact',
      text: 'Claro：挂失以后 90 天内没有补卡，号码会被停用。',
      ...claim('claro-lost-90'),
    },
    {
      kind: 'fact',
      text: 'Entel：挂失会停掉号码，同时锁住那部手机的 IMEI，两样分不开。',
      ...claim('entel-lost-imei'),
    },
    {
      kind: 'fact',
      text: 'Movistar、Bitel 和其他运营商怎么做：未知，没有找到来源。挂失前先问。',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: '补卡只给登记的机主，要到店里或监管机构批准的渠道办。',
      ...claim('sim-replacement'),
    },
    { kind: 'heading', id: 'stolen', text: '被盗' },
    {
      kind: 'note',
      tone: 'warning',
      text: '卡在别人手里，验证码就到别人手里。马上请银行冻结，能换绑的账户先换绑；换不了的，挂失比保号要紧。',
    },
    { kind: 'heading', id: 'abroad', text: '人在国外' },
    {
      kind: 'paragraph',
      text: '人在国外一般补不了卡。离开秘鲁之前：开好漫游，给要紧的账户多留一种验证方式。',
    },
    { kind: 'fact', text: '国际漫游要自己申请才会开通。', ...claim('roaming-on-request') },
    {
      kind: 'fact',
      text: 'Bitel：只能在出国前本人到店签约开通，免费，24 小时内生效。',
      ...claim('bitel-roaming'),
    },
    {
      kind: 'fact',
      text: 'Claro、Movistar、Entel 的预付费卡能不能开漫游：未知。关于 Entel，有一篇旧报道说只给后付费开。',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'when-it-is-too-late', heading: 'unbind' },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
