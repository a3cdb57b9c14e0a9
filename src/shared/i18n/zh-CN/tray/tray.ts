export const tray = {
  open: '打开 Keepline 保号簿',
  renew: '记录续费…',
  export: '导出续费记录…',
  exportAgain: '再次导出',
  pause: '免打扰到明天',
  pausedUntil: '免打扰到 {time}',
  health: '提醒有问题：{problem}',
  unreadable: '有 {count} 项数据读不出来，请查看',
  backup: { failed: '备份没有做成…', old: '备份太旧了…', none: '还没有备份…' },
  settings: '设置…',
  quit: '退出',
  others: '另有 {count} 张号卡需要处理',
  /** A card in the menu, in the tooltip and in the title of its notification. */
  line: '{name} · {remaining}',
  /** What can be done with a card without the window. */
  card: {
    open: '打开号卡',
    renew: '记录续费…',
    snooze: '稍后提醒',
    resume: '恢复提醒',
    copy: '复制号码',
  },
  remaining: {
    ahead: '还有 {count} 天',
    today: '今天到期',
    past: '已逾期 {count} 天',
  },
  /** A card whose last renewal is paid but not confirmed. */
  unconfirmed: '{card} · 已付款，待确认',
  inProgress: '继续续费：{name}',
  noCards: '还没有号卡',
  noDeadlines: '号卡的期限未知，请补充上次续费日期',
  explained: {
    title: 'Keepline 保号簿会继续在后台运行',
    body: '窗口关闭后，程序仍在系统托盘中运行，到期前会提醒续费。点击托盘图标可重新打开窗口；要完全退出，请在托盘菜单中选择“退出”。也可以在“设置”中改为关闭窗口即退出。',
    understood: '知道了',
  },
  /** Shown before closing where no tray can keep the app. */
  missing: {
    title: '关闭窗口会退出 Keepline 保号簿',
    body: '这台电脑上现在没有可用的托盘，程序无法留在后台。退出后，到下次打开之前不会有任何提醒，期限照样会到。',
    quit: '退出',
    stay: '不关闭',
    lastTime: '不再提示',
  },
}
