import type { ExportOutcome } from '@shared/contract/models'
import { type Result, success } from '@shared/contract/result'
import { type ChartPicture, refusedPicture } from '@shared/domain/statistics/chartPicture'
import { dateIn } from '@shared/domain/base/civilDate'
import type { Clock } from '../../ports/clock'
import type { Dialogs } from '../../ports/desktop'
import type { ExportFiles } from '../../ports/exports'
import type { ExportPlaces } from '../exports/exportPlaces'
import { namePart } from '../exports/packedName'

export interface ChartService {
  /** Null when the user closed the dialog without choosing a place. */
  save(request: {
    readonly title: string
    readonly picture: ChartPicture
  }): Promise<Result<ExportOutcome>>
}

interface Needs {
  readonly files: Pick<ExportFiles, 'write'>
  readonly dialogs: Dialogs
  readonly places: ExportPlaces
  readonly clock: Clock
}

export function createChartService({ files, dialogs, places, clock }: Needs): ChartService {
  return {
    async save({ title, picture }) {
      const refused = refusedPicture(picture)
      if (refused !== null) return refused
      const day = dateIn(clock.timeZone(), clock.now())
      const name = ['Keepline', namePart(title), day].filter(Boolean).join(' ')
      const path = await dialogs.saveChart(`${name}.${picture.type}`, picture.type)
      if (path === null) return success(null)
      const bytes = picture.type === 'png' ? picture.bytes : new TextEncoder().encode(picture.text)
      const written = files.write(path, bytes)
      return written.ok ? success(places.keep(path, 1)) : written
    },
  }
}
