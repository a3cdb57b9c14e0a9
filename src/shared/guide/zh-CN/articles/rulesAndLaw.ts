import { EVIDENCE } from '../../evidence'
import type { Article } from '../../structure'

export const rulesAndLaw = {
  id: 'rules-and-law',
  title: '法规和登记',
  summary: '210 天、15 天预警、90 天、7 张卡、本人登记。',
  blocks: [
    { kind: 'heading', id: 'keeping', text: '保留和销号' },
    { kind: 'fact', text: '有没用完的余额：不充值最多保留 210 个日历日。', ...EVIDENCE.balance210 },
    { kind: 'fact', text: '没有余额：多少天销号由每家运营商规定。', ...EVIDENCE.operatorLimit },
    {
      kind: 'fact',
      text: '销号前 15 个日历日，运营商必须发短信到这张卡预警。',
      ...EVIDENCE.warning15,
    },
    {
      kind: 'fact',
      text: '没有预警就销号，机主可以投诉要求恢复；OSIPTEL 电话 1844（秘鲁境内）。',
      ...EVIDENCE.claim,
    },
    { kind: 'fact', text: '销号 90 天后，号码可以分配给别人。', ...EVIDENCE.reassign90 },
    { kind: 'paragraph', text: '所有期限都按利马日期算。秘鲁不用夏令时，全年比北京晚 13 小时。' },
    { kind: 'heading', id: 'lines', text: '一个人几张卡' },
    {
      kind: 'fact',
      text: '每个自然人，秘鲁人或外国人，所有运营商加起来最多 7 个手机号（DL 1738，2026-02-14 起）。',
      ...EVIDENCE.maxLines7,
    },
    {
      kind: 'fact',
      text: '已经超过 7 个的怎么办，说法有两种：媒体说可以保留，官方公告说监管机构可以要求取消。',
      ...EVIDENCE.maxLines7,
    },
    { kind: 'heading', id: 'registration', text: '登记和机主' },
    {
      kind: 'fact',
      text: '外国人只能本人到场登记，按移民局的记录核对生物特征。',
      ...EVIDENCE.inPerson,
    },
    {
      kind: 'fact',
      text: '机主资料和官方数据对不上的号码：几天内先短信预警，再停机，再销号。',
      ...EVIDENCE.holderRecords,
    },
    {
      kind: 'fact',
      text: '补卡只给登记的机主，本人到场或走监管机构批准的渠道。',
      ...EVIDENCE.simReplacement,
    },
    { kind: 'note', tone: 'warning', text: '不要买已经登记在别人名下的卡。真出事时，您不是机主。' },
    { kind: 'heading', id: 'devices', text: '手机和漫游' },
    {
      kind: 'fact',
      text: '被盗、克隆或不在名单里的手机（IMEI）会被封；一直用无效 IMEI，号卡也可能被停。',
      ...EVIDENCE.imeiBlocks,
    },
    { kind: 'fact', text: '国际漫游只有申请了才开通。', ...EVIDENCE.roaming },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Article
