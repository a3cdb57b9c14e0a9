/** Reminder plans and topics, for all cards and for one, and snoozes. */
export const reminderPlans = {
  times: {
    nth: '第 {nth} 次提醒',
    add: '再加一个时间',
    remove: '去掉 {time}',
    isPresent: '已经有这个时间了',
  },
  topics: {
    title: '提醒哪些事（已开 {on}/{count} 项）',
    text: {
      due: '期限快到或已过，还没有记录续费。',
      blocked: '预计已打不出、接不到电话，但号码还保得住。',
      warned: '销号前最后 {figure.warningDays} 天。',
      cancelled: '预计已销号，或号码可能已给了别人。',
      unconfirmed: '记为“已付款”的，第二天会问您到账没有。',
      inProgress: '按步骤续费做到一半，停下好几天。',
      receipts: '续费到账了，{figure.receiptPatienceDays} 天后还没有附上凭证。',
      digest: '每月 1 号汇总一次：这个月有哪些号卡到期。',
    },
    /** Warnings for topics that are better left on. */
    off: {
      due: '关闭后，期限来了不会有任何通知，号码可能就这样丢掉。',
      blocked: '关闭后，服务受限那段时间不再催您，而那时还来得及续费。',
      warned: '关闭后，销号前最后 {figure.warningDays} 天不会有任何通知，这往往是最后的机会。',
      cancelled: '关闭后，不会再提醒您确认号码还在不在、尽快换绑账户。',
      unconfirmed: '关闭后，充值没到账也不会有人问，期限其实没有顺延。',
      inProgress: '关闭后，没做完的续费要自己记得。',
    },
  },
  hidesNumbers: {
    label: '在窗口外隐藏号码中间三位',
    text: '通知和托盘只显示 987 ••• 321 这样的号码，旁人看不全。窗口里照常显示。',
  },
  defaults: {
    restore: '恢复默认提醒设置',
    restored: '提醒设置已恢复默认',
  },
  toHealth: '提醒状态',
  toHealthText:
    '上次检查、接下来的提醒、最近 {figure.decisionDays} 天的记录，以及没有弹出通知时怎么办。',
  /** A plan in words. */
  plan: {
    separator: '、',
    whole: '{days}；{times}',
    ahead: '提前 {days} 天',
    aheadAndToday: '提前 {days} 天和当天',
    today: '当天',
    afterOnly: '只在到期后每天',
  },
  card: {
    title: '提醒',
    next: '下一次提醒：{moment}',
    nextHeld: '下一次提醒：{moment}（{reason}）',
    common: '按通用设置：{plan}',
    own: '本卡单独安排：{plan}',
    change: '更改',
    isOff: '提醒已在设置中全部关闭。',
    topicOff: '接下来没有提醒：设置里关闭了“{topic}”。',
    noDeadline: '还不知道期限，所以没有提醒。',
    isSample: '示例号卡不会提醒。',
    dialog: {
      title: '“{label}”的提醒',
      which: '什么时候提醒',
      asSettings: '和设置一样',
      own: '单独安排',
      ownText: '只用于这张号卡，设置改了也不变。',
      saved: '“{label}”的提醒安排已保存',
      failed: '提醒安排没有保存',
    },
  },
  silence: {
    snooze: '稍后提醒',
    stop: '停止这个期限的提醒',
    stopHint: '期限 {deadline} 不会变',
    resume: '恢复提醒',
    isSnoozed: '{moment} 之前不提醒',
    isStopped: '已停止期限 {deadline} 的提醒，号码仍可能丢失',
    snoozed: '{moment} 之前不提醒“{label}”',
    afterDeadline: '请注意：期限 {deadline}（秘鲁时间）在那之前就到了。',
    stopped: '“{label}”的这个期限不再提醒',
    stoppedText: '期限 {deadline} 不会变，号码仍可能丢失。记录续费后，下一个期限照常提醒。',
    resumed: '已恢复提醒“{label}”',
    notDone: '没有推迟',
    dialog: {
      title: '什么时候再提醒“{label}”？',
      date: '日期',
      time: '时间',
      timeText: '按这台电脑的时间（{zone}）',
      past: '这个时间已经过去了。',
      tooFar: '最多推迟 {figure.longestSnoozeDays} 天。',
      confirm: '到时提醒',
    },
  },
  /** A moment in the user's zone. */
  moment: {
    now: '马上',
    today: '今天 {time}',
    tomorrow: '明天 {time}',
    yesterday: '昨天 {time}',
    // Chinese puts spaces around digits, but not between words.
    other: ' {date} {time}',
  },
}
