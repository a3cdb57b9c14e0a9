import { BookOpen, CardSim, LayoutDashboard, ListClock, ReceiptText, Settings } from '@lucide/vue'
import type { Component } from 'vue'

export interface SideBarPlace {
  /** The route's name, the `place` in its meta, and the key of its label under `shell.navigation`. */
  readonly name: 'overview' | 'cards' | 'history' | 'receipts' | 'guide' | 'settings'
  readonly icon: Component
}

/** The sidebar's entries in order. */
export const sideBarPlaces: readonly SideBarPlace[] = [
  { name: 'overview', icon: LayoutDashboard },
  { name: 'cards', icon: CardSim },
  { name: 'history', icon: ListClock },
  { name: 'receipts', icon: ReceiptText },
  { name: 'guide', icon: BookOpen },
  { name: 'settings', icon: Settings },
]
