export const notifications = {
  /** What to do, by the card's stage. `date` is the deadline, in Lima. */
  body: {
    new: '新卡请在 {date}（秘鲁时间）当天或之前打一次电话或用一次流量，否则可能马上被销号。',
    due: '请在 {date}（秘鲁时间）当天或之前续费，并在 Keepline 中记录。',
    today: '今天（秘鲁时间 {date}）是最后一天，请立即续费并记录。',
    overdue: '期限 {date}（秘鲁时间）已过，请尽快续费并记录。',
    blocked: '期限 {date}（秘鲁时间）已过，服务可能已受限，请尽快续费。',
    warned: '运营商可能很快就要销号，请马上续费。续费期限：{date}（秘鲁时间）。',
    cancelled: '这个号码可能已被销号，请马上问运营商还能不能恢复。',
    reassignable: '这个号码可能已经分给别人，请先换绑账户，再问运营商。',
  },
  digest: {
    title: '{count} 张号卡需要续费',
    more: '还有 {count} 张号卡',
  },
  /** A day after a payment that nobody has confirmed. */
  followUp: {
    title: '{name} · 续费到账了吗？',
    body: '{date} 付款的续费还没有确认。请查一下余额或到期日，然后打开号卡回答。',
    many: '{count} 笔续费到账了吗？',
  },
  buttons: {
    renew: '记录续费',
    tomorrow: '明天再提醒',
    goOn: '继续',
  },
  /** A guided renewal that was left unfinished. */
  unfinished: {
    title: '{name} · 续费还没做完',
    body: '{count} 天前开始的续费还没做完，点一下，从上次停下的那步接着做。',
  },
  unreadable: {
    title: '有 {count} 项数据读不出来，其中的号卡无法提醒',
    body: '请打开 Keepline，看看是哪些号卡，并恢复它们。在那之前，这些号卡的期限不会提醒。',
  },
  receipts: {
    title: '{count} 笔续费还没有凭证',
    line: '{name} · {date}',
  },
  /** `month` is `2026-11`. */
  month: {
    title: '{month}：{count} 张号卡到期',
    next: '本月没有期限，下一个是 {date}（秘鲁时间）。',
    unknown: '现在所有号卡都算不出期限，请补上最近一次充值的日期。',
  },
  test: {
    title: '提醒可以正常显示',
    body: '号卡到期前，Keepline 会这样提醒续费。',
  },
}
