/** What is not to be relied upon, and how to make sure. */
export const caution = {
  title: '需要留意',
  /** The user's own rule, or a date they entered, goes beyond what sources give. `to` is its end. */
  beyond: {
    'own-rule': '您自己的规则用到 {to}，比查到的来源都长。规则仍按您的算。',
    expiry: '填的到期日 {to} 比查到的来源都长，多半是余额或套餐的有效期，所以不按它算期限。',
    ends: '按内置规则，{danger} 起可能受限或收到销号预警，{cancelled} 起可能被销号。',
    noEnds: '查到的来源里最长的期限是 {days} 天。',
    ruleDays:
      '比查到的来源都长：按内置规则，最后一次充值满 {danger} 天起可能受限或收到销号预警，满 {cancelled} 天起可能被销号。仍按您的规则算。',
    ownRule: '确定是号码的到期日？请自定规则',
  },
  /** In the timeline: what is not followed, because the user said so or because it is doubtful. */
  otherEnd: {
    'shipped-danger': '按内置规则，从这天起可能受限或收到销号预警',
    'shipped-end': '按内置规则，从这天起可能被销号',
    'typed-expiry': '您填的到期日，没有按它算期限',
  },
  /** What was seen once and counts no more. */
  lapse: {
    sameDay:
      '{seenOn} 看到了到期日 {on}，同一天又充了值。如果是充值之前看到的，请改成现在显示的日期，或者删掉。',
    change: '修改到期日',
    yes: '{seenOn} 看到有余额，已超过 {days} 天，不再算数。',
    yesRenewed: '{seenOn} 看到有余额，之后又充过值，不再算数。',
    no: '{seenOn} 看到没有余额，之后充过值，不再算数。',
    ask: '请再看一次余额：',
    stillYes: '今天看到有余额',
    stillNo: '今天看到没有余额',
    expiry: '{seenOn} 看到的号码到期日 {on}，之后充过值，不再算数。',
    stillExpiry: '今天看到的还是 {on}',
    noted: '已记下，今天看到的',
  },
  /** The renewal that the days are counted from may not have counted. */
  doubt: {
    title: '{date} 的续费不一定算数',
    'bundle-only': '只记了套餐，没有记充值金额。光买套餐能不能延长号码的期限，没有查到来源。',
    'no-amount': '没有记金额，不知道有没有真的充值到账。',
    'foreign-only': '只记了外币，不知道充进号卡多少索尔。',
    'small-amount':
      '金额小于 {smallest}，比查到的最小充值（Claro 2020 年的促销）还少，可能只是手续费或转赠。',
    without: '如果不算，期限是 {deadline}。',
    withoutCancelled: '如果不算，期限是 {deadline}，{cancelled} 起可能被销号。',
    withoutUnknown: '如果不算，就没有可以起算的日期了。',
    todo: '要放心：查一下余额有没有增加，补上到账金额；或者再充一次真正的话费（recarga）。',
    edit: '补充这次续费',
    stop: '。',
    short: '最近一次续费不一定算数',
  },
  ahead: {
    title: '有日期晚于今天（{today}）',
    item: {
      renewal: '续费日期 {date}',
      lastTopUpOn: '上次续费日期 {date}',
      activatedOn: '激活日期 {date}',
      firstUsedOn: '首次使用日期 {date}',
      portedOn: '携号转网日期 {date}',
      expirySeenOn: '到期日的查看日期 {date}',
      balanceSeenOn: '余额的查看日期 {date}',
    },
    join: '、',
    text: '要么日期写错了，要么记下它的时候（或现在）电脑的时间不对。太靠后的日期不算数，期限也不会因它顺延。',
    edit: '改正 {date} 的续费',
    editCard: '改正号卡信息',
    short: '有日期晚于今天，请核对',
  },
  newSim: {
    short: '新卡有没有在头三天用过，还没有记',
    ask: '激活后头三天里打过电话或用过流量吗？',
    used: '用过',
    noted: '已记下，这张新卡用过了',
    toppedUp:
      '充过值，但没有记首次使用。新卡激活后三天内要有一次通话或上网；充值算不算，没有查到来源。',
  },
  serviceEnd:
    '{operator} 的卡多久不充值就打不出电话，没有查到来源。建议按已知最短的 {days} 天续费，您也可以自定规则。',
  ported: '携号转网后从转入那天算起是我们的推测，没有查到来源。',
}
