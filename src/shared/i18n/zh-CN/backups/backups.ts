/** Backups: what is in one, how it compares with the records, and what it lacks. */
export const backups = {
  made: '备份已做好，并已核对：“{path}”',
  whole: '“{path}”是一份完整的备份。',
  about: {
    madeAt: '做于',
    appVersion: 'Keepline 版本',
    cards: '号卡',
    renewals: '续费',
    receipts: '凭证',
    size: '大小',
    passphrase: '口令',
  },
  isLocked: '有，打开要口令',
  isOpen: '没有',
  compared: '和这里的记录比，号卡：',
  comparison: {
    same: '一样',
    newerHere: '这里更新',
    newerThere: '备份里更新',
    both: '两边都改过',
    onlyHere: '只有这里有',
    onlyThere: '只有备份里有',
  },
  missingReceipts: '有 {count} 个凭证不在备份里：做备份时文件已经不见或已损坏。',
  unreadable: '数据文件“{path}”读不了，备份里原样保留了它。',
  leftOut: '数据文件“{path}”太大，没有放进备份。',
}
