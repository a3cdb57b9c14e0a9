export interface TrayEntry {
  readonly label: string
  readonly isEnabled?: boolean
  /** Shown as a check mark. */
  readonly isChecked?: boolean
  readonly onClick?: () => void
  readonly submenu?: readonly TrayEntry[]
}

export type TrayItem = TrayEntry | 'separator'

export interface TrayState {
  readonly tooltip: string
  readonly mood: 'calm' | 'due' | 'urgent'
  /** Number of cards that need something now. */
  readonly count: number
  readonly menu: readonly TrayItem[]
}

export interface TrayView {
  show(state: TrayState): void
  /** True while a panel shows our icon. Asked before the window is hidden. */
  isAvailable(): boolean
  onAvailabilityChanged(listen: (isAvailable: boolean) => void): void
  onActivated(listen: () => void): void
}
