export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState extends Rectangle {
  readonly isMaximized: boolean
}

export const SMALLEST = { width: 800, height: 560 } as const
const USUAL = { width: 1180, height: 780 } as const

/** At least this much of the window must lie on a display, so that the user can grab its title bar. */
const GRIP = { width: 120, height: 40 } as const

/**
 * Where the window opens: at its old place if enough of it is still on a display (`workAreas`), else
 * centred (no x and y) in its old size, at most as large as the first display.
 */
export function windowBounds(
  saved: WindowState | null,
  workAreas: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const area = workAreas.find((candidate) => saved !== null && isReachable(saved, candidate))
  const room = area ?? workAreas[0] ?? { x: 0, y: 0, ...USUAL }
  const wanted = saved ?? USUAL
  const size = {
    width: Math.max(SMALLEST.width, Math.min(wanted.width, room.width)),
    height: Math.max(SMALLEST.height, Math.min(wanted.height, room.height)),
  }
  return saved !== null && area !== undefined ? { ...size, x: saved.x, y: saved.y } : size
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTitleInside = window.y >= area.y && window.y + GRIP.height <= area.y + area.height
  return isTitleInside && width >= GRIP.width
}
