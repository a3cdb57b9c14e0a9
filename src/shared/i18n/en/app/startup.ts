import type { Texts } from '../../texts'
import type { startup as source } from '../../zh-CN/app/startup'

export const startup: Texts<typeof source> = {
  title: 'Keepline cannot start',
  notAFolder: '“{path}” is not a folder. Name another place with --data-dir.',
  noPermission:
    'The data folder “{path}” may not be written to. Change its permissions, or name another place with --data-dir.',
  diskFull:
    'The disk that holds the data folder “{path}” is full. Free some space, then start again.',
  unusable: 'The data folder “{path}” cannot be used. Name another place with --data-dir.',
  unchanged: 'No file was changed.',
  failed:
    'Something unexpected happened at the start. No record was changed. Start again; if it stays, look into logs/keepline.log in the data folder.',
}
