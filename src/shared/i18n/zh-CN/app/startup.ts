/** Shown in a dialog before there is a window. */
export const startup = {
  title: 'Keepline 保号簿无法启动',
  notAFolder: '“{path}”不是文件夹。请用 --data-dir 指定另一个位置。',
  noPermission:
    '没有写入数据文件夹“{path}”的权限。请修改该文件夹的权限，或用 --data-dir 指定另一个位置。',
  diskFull: '数据文件夹“{path}”所在的磁盘已满。请释放一些空间后重新启动。',
  unusable: '无法使用数据文件夹“{path}”。请用 --data-dir 指定另一个位置。',
  unchanged: '没有更改任何文件。',
  failed:
    '启动时发生意外错误。记录没有被更改。请重新启动；如果问题仍然存在，请查看数据文件夹中的 logs/keepline.log。',
}
