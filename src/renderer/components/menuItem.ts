import type { Component } from 'vue'

/** One entry of a menu: an action or a submenu. */
export type MenuItem = {
  readonly label: string
  /** A second, fainter line. */
  readonly hint?: string
  readonly icon?: Component
  readonly isDanger?: boolean
  readonly disabled?: boolean
  /** Draws a separator above. */
  readonly startsGroup?: boolean
} & ({ readonly onSelect: () => void } | { readonly items: readonly MenuItem[] })
