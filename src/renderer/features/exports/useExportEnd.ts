import { useI18n } from 'vue-i18n'
import { useExportOutcome } from '../../composables/useExportOutcome'
import { useToast } from '../../composables/useToast'
import type { ExportEnd, WrittenExport } from '../../stores/exportRun'

/** Shows in a toast how an export ended when no dialog shows it. */
export function useExportEnd() {
  const { t } = useI18n()
  const toast = useToast()
  const { tell } = useExportOutcome()

  /** What was written: a calendar holds events. */
  function doneText({ rows, fileName }: WrittenExport): string {
    const isCalendar = fileName.endsWith('.ics')
    return t(isCalendar ? 'exporting.done.events' : 'history.export.done', { count: rows }, rows)
  }

  function tellEnd(end: ExportEnd): void {
    const failed = t('history.export.failed')
    if (end.how === 'written') {
      tell({ ok: true, data: end.file }, { done: doneText(end.file), failed })
    } else if (end.how === 'failed') {
      tell({ ok: false, error: end.error }, { done: '', failed })
    } else if (end.how === 'cancelled') {
      toast.show({ title: t('exporting.progress.cancelled') })
    }
  }

  return { tellEnd, doneText }
}
