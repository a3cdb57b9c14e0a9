import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'

/** What a FormField tells the control inside it, so that label, hint and error belong to it. */
export interface FieldContext {
  readonly id: string
  readonly label: string
  readonly labelId: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly isRequired: boolean
}

export const fieldKey: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

/** Attributes for a control that a `<label for>` names: an input, a textarea, a button. */
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

/** Attributes for a control of several parts, which a label can only name by reference. */
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
