import { useI18n } from 'vue-i18n'
import { type AppError, errorKey } from '@shared/contract/result'
import type { FieldIssue } from '@shared/domain/base/fieldIssue'

/** Texts for error codes: of failed requests and of form fields. */
export function useErrorText() {
  const { t } = useI18n()

  const errorText = (error: AppError) => t(errorKey(error), error.params)

  const issueText = ({ code, params = {} }: FieldIssue) => t(`validation.${code}`, params)

  return { errorText, issueText }
}
