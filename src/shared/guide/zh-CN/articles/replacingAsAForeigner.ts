import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const replacingAsAForeigner = {
  id: 'replacing-as-a-foreigner',
  title: '外国人补卡和办新号',
  summary: '号码丢了，外国人很难补回来：要本人到场，要对的证件，登记还要一致。',
  blocks: [
    { kind: 'heading', id: 'in-person', text: '本人到场' },
    {
      kind: 'fact',
      text: '外国人办号码必须本人到场，并与移民局的记录比对指纹等生物特征。这是紧急状态下的临时措施。',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'fact',
      text: '补卡只给登记的机主，要到店里或监管机构批准的渠道办。',
      ...claim('sim-replacement'),
    },
    {
      kind: 'fact',
      text: '办新号：一个人每月在一家运营商只能办 1 个。也是临时措施。',
      ...claim('one-line-a-month'),
    },
    { kind: 'heading', id: 'documents', text: '认什么证件' },
    {
      kind: 'fact',
      text: 'Claro 只卖给有外国人居留证（CE）或临时居留许可证（CPP）的人，CIRE 算例外；护照不在里面。',
      ...claim('claro-foreigners'),
    },
    {
      kind: 'fact',
      text: '别家收不收护照，补卡时认不认：未知，没有找到来源。去之前先问。',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'records', text: '登记要一致' },
    {
      kind: 'fact',
      text: '登记信息和官方记录对不上的号码：通知和更正各 2 天，最多 5 天，之后停机、销号。',
      ...claim('holder-records'),
    },
    {
      kind: 'paragraph',
      text: '换了证件，比如护照换成居留证，请到运营商那里更新登记，再看一次名下的号码。',
    },
    { kind: 'heading', id: 'so', text: '所以' },
    {
      kind: 'list',
      items: [
        '按时充值比补办容易得多，不要拖到预警。',
        '要紧的账户不要只绑这一个号码。',
        '补不了的号码就当作已经没了：先换绑账户。',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'rules-and-law', heading: 'registration' },
        { article: 'when-it-is-too-late', heading: null },
      ],
    },
  ],
} as const satisfies Article
