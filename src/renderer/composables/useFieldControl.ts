import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'

/** What a FormField provides to its control, so that label, hint and error are linked to it. */
export interface FieldContext {
  readonly id: string
  readonly label: string
  readonly labelId: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly isRequired: boolean
}

export const fieldKey: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

/** Attributes for a control that `<label for>` can name: an input, a textarea, a button. */
export function useFieldControl() {
  const field = inject(fieldKey, null)
  return computed(() => {
    if (!field) return {}
    const { id, describedBy, isInvalid, isRequired } = field.value
    return {
      id,
      'aria-describedby': describedBy,
      'aria-invalid': isInvalid || undefined,
      'aria-required': isRequired || undefined,
    }
  })
}

/** Attributes for a control with several parts, which is labelled by reference. */
export function useFieldGroup() {
  const field = inject(fieldKey, null)
  return computed(() => {
    if (!field) return {}
    const { id, labelId, describedBy, isInvalid } = field.value
    return {
      id,
      'aria-labelledby': labelId,
      'aria-describedby': describedBy,
      'aria-invalid': isInvalid || undefined,
    }
  })
}
