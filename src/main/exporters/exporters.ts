import type { Exporters } from '../ports'
import { encodeCsv } from './csv'

/** Every format there is; another one is a file of its own and a line here. */
export const exporters = { csv: encodeCsv } as const satisfies Exporters
