export interface TrayEntry {
  readonly label: string
  readonly isEnabled?: boolean
  /** Shown with a mark that tells on from off. */
  readonly isChecked?: boolean
  readonly onClick?: () => void
  readonly submenu?: readonly TrayEntry[]
}

export type TrayItem = TrayEntry | 'separator'

export interface TrayState {
  readonly tooltip: string
  readonly mood: 'calm' | 'due' | 'urgent'
  /** How many cards need something now. */
  readonly count: number
  readonly menu: readonly TrayItem[]
}

export interface TrayView {
  show(state: TrayState): void
  /** Is our icon on a panel now? Asked before the window is hidden. */
  isAvailable(): boolean
  onAvailabilityChanged(listen: (isAvailable: boolean) => void): void
  onActivated(listen: () => void): void
}
