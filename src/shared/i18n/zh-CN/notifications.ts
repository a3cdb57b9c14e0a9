export const notifications = {
  /** What to do, by the card's stage. `date` is the deadline, in Lima. */
  body: {
    due: '请在 {date}（秘鲁时间）当天或之前续费，并在 Keepline 中记录。',
    today: '今天（秘鲁时间 {date}）是最后一天，请立即续费并记录。',
    overdue: '期限 {date}（秘鲁时间）已过，请尽快续费并记录。',
    blocked: '期限 {date}（秘鲁时间）已过，服务可能已受限，请尽快续费。',
    warned: '运营商可能即将注销此号码，请立即续费。期限为 {date}（秘鲁时间）。',
    cancelled: '此号码可能已被注销，请立即向运营商确认能否恢复。',
    reassignable: '此号码可能已被运营商重新分配，请向运营商确认，并解绑相关账户。',
  },
  digest: {
    title: '{count} 张号卡需要续费',
    more: '还有 {count} 张号卡',
  },
  /** A day after a renewal was paid, while nobody has said that it took effect. */
  followUp: {
    title: '{name} · 续费生效了吗？',
    body: '{date} 付款的续费还没有确认。请查一下余额或有效期，然后打开号卡回答。',
    many: '{count} 笔续费生效了吗？',
  },
  test: {
    title: '提醒可以正常显示',
    body: '号卡到期前，Keepline 会这样提醒续费。',
  },
}
