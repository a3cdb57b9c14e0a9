import {
  Braces,
  CalendarDays,
  FileArchive,
  FileSpreadsheet,
  FileText,
  Globe,
  Sheet,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { ExportFormat } from '@shared/domain/exports/exportOptions'

export const formatIcons: Readonly<Record<ExportFormat, Component>> = {
  xlsx: FileSpreadsheet,
  csv: Sheet,
  pdf: FileText,
  html: Globe,
  json: Braces,
  ics: CalendarDays,
  zip: FileArchive,
}
