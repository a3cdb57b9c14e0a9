/** Expected failures by their code: what happened, and what to do. */
export const errors = {
  validation: '有几处需要改一下，见下面标出的地方。',
  'not-found': '找不到这一项，它可能刚被删除。',
  'duplicate-number': '“{label}”用的就是这个号码。',
  'duplicate-number-archived': '归档里的“{label}”用的就是这个号码。',
  'duplicate-number-trash': '回收站里的“{label}”用的就是这个号码，可以把它恢复。',
  'duplicate-iccid': '“{label}”用的就是这个 ICCID。',
  'duplicate-iccid-archived': '归档里的“{label}”用的就是这个 ICCID。',
  'duplicate-iccid-trash': '回收站里的“{label}”用的就是这个 ICCID，可以把它恢复。',
  'partly-recorded':
    '没有全部记下：保存到一半出了错，已写入的又没能全部撤销。已记录续费的号卡：{labels}。其余号卡没有变。',
  'file-too-large': '文件超过 {megabytes} MB。请换一张截图或压缩后再试。',
  'file-type': '不支持这种文件。可用：{figure.receiptTypes}。',
  'chart-too-large': '这张图表超过 {megabytes} MB，没有保存。请少选几张号卡，或选短一点的时间。',
  'file-unreadable': '读不了这个文件，它可能是空的、已损坏，或正被别的程序占用。',
  'file-missing': '文件不见了，可能被移走或删除。',
  'disk-full': '磁盘满了，没有保存。清理出一些空间后再点一次保存。',
  'no-permission': '数据文件夹不允许写入，没有保存。请检查文件夹的权限后再试。',
  'newer-version':
    '这些数据是更新版本的 Keepline 写的，为了不弄坏它们，现在只能看。请更新 Keepline。',
  damaged: '这份数据文件读不了或不见了，处理好之前不会改动它。请看总览页上方的提示。',
  'folder-gone':
    '数据文件夹不在原来的位置了（可能被移走或改名，或者磁盘没有接上），这次什么都没有保存。请把它放回原处，再试一次。',
  'changed-outside': '另一个程序改动或移走了这份数据文件，所以没有删除它。',
  'no-backup': '没有快照里有它。损坏的文件原样留在磁盘上。',
  'no-viewer': '系统里没有能打开这个文件的程序。',
  'not-allowed': '出于安全考虑，这个操作被拒绝了。',
  'notification-failed': '系统没有显示通知。请检查系统的通知设置。',
  cancelled: '已取消。',
  busy: '正在写另一批数据，这次什么都没写入。请稍后再试。',
  'import-format':
    '“{fileName}”不是能导入的文件，或已损坏。可以导入 CSV、XLSX、ODS、JSON，以及 Keepline 导出的 ZIP。',
  'import-old-excel':
    '“{fileName}”是旧版 Excel 文件（.xls），或设有密码。请在 Excel 或 WPS 中另存为不带密码的 .xlsx 再导入。',
  'import-empty': '“{fileName}”里没有任何记录。',
  'import-too-large': '“{fileName}”超过 {megabytes} MB。请拆成几个文件，或用按钮选择文件。',
  'import-stale': '核对之后，号卡又有了变化，所以没有写入。请重新核对一次再导入。',
  'snapshot-damaged': '这个快照里有一条记录已经读不出来了。什么都没有改动，请换一个快照。',
  'import-unfinished':
    '导入写到一半出了错，又没能全部撤销。请清理磁盘空间后重新打开 Keepline，会自动撤销剩下的部分。',
  'login-item-refused':
    '系统没有接受这个改动，登录时的启动方式保持原样。请检查系统的自启动设置；Linux 上还要看自启动文件夹（~/.config/autostart）能否写入、磁盘是否已满。',
  internal: '出了意外，这一步没有完成，已保存的数据没有变。请再试一次。',
}
