import { claim } from '../../evidence'
import type { Article } from '../../structure'

export const rulesAndLaw = {
  id: 'rules-and-law',
  title: '法规和登记',
  summary: '210 天、15 天预警、90 天、7 个号码、新卡 3 天、本人登记。',
  facts: ['balance-210', 'warning-15', 'reassign-90', 'max-lines-7', 'new-sim-3-days'],
  blocks: [
    { kind: 'heading', id: 'keeping', text: '保留和销号' },
    {
      kind: 'fact',
      text: '监管机构的《使用条件规范》已经换成新的：Res. 132-2025（2025-12-26 的报道）。我们没有看到新的全文；说旧规范的地方都注明是哪年的报道。',
      ...claim('norma'),
    },
    {
      kind: 'fact',
      text: '有没用完的余额：不充值最多保留 210 个日历日。',
      ...claim('balance-210'),
    },
    {
      kind: 'fact',
      text: '没有余额：多少天销号由每家运营商规定。',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'fact',
      text: '销号前 15 个日历日，运营商必须发短信到这张卡预警。',
      ...claim('warning-15'),
    },
    {
      kind: 'fact',
      text: '没有预警就销号，机主可以投诉要求恢复；OSIPTEL 电话 1844（秘鲁境内）。',
      ...claim('claim-without-warning'),
    },
    { kind: 'fact', text: '销号 90 天后，号码可以分配给别人。', ...claim('reassign-90') },
    {
      kind: 'fact',
      text: '新卡激活后连续 3 天没有通话也没有流量：马上销号（Res. 116-2025）。紧急状态下的临时措施，2026-02-09 还有报道提到。',
      ...claim('new-sim-3-days'),
    },
    {
      kind: 'paragraph',
      text: '所有期限都按利马日期算。秘鲁不用夏令时，全年比北京晚 13 小时。',
      facts: ['lima-and-beijing'],
    },
    { kind: 'heading', id: 'lines', text: '一个人几个号码' },
    {
      kind: 'fact',
      text: '每个自然人，秘鲁人或外国人，所有运营商加起来最多 7 个手机号（DL 1738，2026-02-14 起）。',
      ...claim('max-lines-7'),
    },
    {
      kind: 'fact',
      text: '2026-02-14 以前就超过 7 个的可以保留，但不能再办新号；之后超出的，监管机构可以要求销号。',
      ...claim('max-lines-7'),
    },
    {
      kind: 'fact',
      text: '办新号：一个人每月在一家运营商只能办 1 个。也是紧急状态下的临时措施。',
      ...claim('one-line-a-month'),
    },
    { kind: 'heading', id: 'registration', text: '登记和机主' },
    {
      kind: 'fact',
      text: '外国人只能本人到场登记，并与移民局的记录比对指纹等生物特征。这是临时措施，不是长期的法律。',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'fact',
      text: '登记信息和官方记录对不上的号码：通知和更正各 2 天，最多 5 天，之后停机、销号。',
      ...claim('holder-records'),
    },
    {
      kind: 'fact',
      text: '补卡只给登记的机主，本人到场或走监管机构批准的渠道。',
      ...claim('sim-replacement'),
    },
    { kind: 'note', tone: 'warning', text: '不要买已经登记在别人名下的卡。真出事时，您不是机主。' },
    { kind: 'heading', id: 'devices', text: '手机和漫游' },
    {
      kind: 'fact',
      text: '被盗、克隆或不在名单里的手机（IMEI）会被封；一直用无效 IMEI，号卡也可能被停。',
      ...claim('imei-blocks'),
    },
    { kind: 'fact', text: '国际漫游只有申请了才开通。', ...claim('roaming-on-request') },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
