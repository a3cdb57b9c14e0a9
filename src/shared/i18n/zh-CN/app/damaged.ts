export const damaged = {
  title: '有 {count} 个数据文件读不出来',
  text: '文件原样留在磁盘上，没有被改动。其他号卡照常可用。',
  kind: {
    card: '号卡',
    settings: '设置',
    reminders: '提醒记录',
    views: '续费记录的视图',
    exports: '导出的预设',
    library: '整个数据文件夹',
  },
  problem: {
    'not-json': '内容已损坏',
    invalid: '内容不完整或不正确',
    'newer-version': '由更新版本的 Keepline 写成，请更新 Keepline',
    unreadable: '无法读取，请检查文件权限',
  },
  restore: '从快照恢复 {date} 的样子',
  startAfresh: '把损坏的文件移到一边，重新开始',
  noBackup: '没有快照里有它',
  restored: '已恢复，损坏的文件另存在 quarantine 文件夹',
}
