import type { Component } from 'vue'

/** One entry of a menu: it does something, or opens a menu of its own. */
export type MenuItem = {
  readonly label: string
  /** A second line, fainter. */
  readonly hint?: string
  readonly icon?: Component
  readonly isDanger?: boolean
  readonly disabled?: boolean
  /** Draws a line above. */
  readonly startsGroup?: boolean
} & ({ readonly onSelect: () => void } | { readonly items: readonly MenuItem[] })
