import type { ImportService } from '../services/imports/importService'
import type { HandlersOf } from './handlers'

export function importHandlers(imports: ImportService): HandlersOf<'import'> {
  return {
    'import:choose': () => imports.choose(),
    'import:drop': (file) => imports.open(file),
    'import:remap': ({ choices }) => imports.remap(choices),
    'import:rows': (request) => imports.rows(request),
    'import:apply': () => imports.apply(),
    'import:undo': () => imports.undo(),
    'import:last': () => imports.last(),
    'import:saveRefused': ({ language }) => imports.saveRefused(language),
    'import:close': () => imports.close(),
  }
}
