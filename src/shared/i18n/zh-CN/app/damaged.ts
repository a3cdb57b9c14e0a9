export const damaged = {
  title: '有 {count} 项数据需要您看一下',
  /** Under the title. `text`: while a card is among them. */
  text: '其他号卡照常可用。读不了的文件没有被改动；里面的号卡，在处理好之前不会提醒。',
  textWithoutCards: '号卡都能读出来。读不了的文件没有被改动。',
  kind: {
    card: '号卡',
    cards: '存放号卡的文件夹',
    import: '上次导入的记录',
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
    missing: '不见了，程序没有删除过它',
    gone: '不在原来的位置了。看到的是最近一次读到的内容，现在什么都保存不了；请把它放回原处，或重新接上磁盘',
    'not-a-folder': '不是文件夹，占了它的位置',
    'changed-outside': '别的程序改了它，两个版本不一样。没有在用的那一份原样留在这个文件里',
  },
  /** Instead of `missing`, of the whole data folder. */
  emptyFolder: '这里应该有数据，现在是空的。请看看文件夹是否被移走，磁盘是否接上',
  /** Added to a journal. */
  journal: '上次导入可能只写了一半，请核对号卡',
  noBackup: '没有快照里有它',
  restore: '恢复到 {date} 的样子',
  restoreAll: '全部恢复（{count} 项）',
  startAfresh: '移到一边，重新开始',
  startHere: '在这个空文件夹里重新开始',
  seen: '知道了',
  restored: '已处理；移到一边的文件都在 quarantine 文件夹里',
  /** Above a list of cards. */
  hidden: '有 {count} 项数据读不出来，其中的号卡不在这个列表里',
}
