/** The colours of a chart as plain values, because an exported SVG has no CSS variables. */
export interface ChartPalette {
  readonly surface: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly main: string
  readonly hatched: string
  readonly mark: string
  readonly fontFamily: string
}

const TOKENS = {
  surface: '--surface',
  ink: '--ink',
  inkSoft: '--ink-soft',
  line: '--line',
  main: '--accent',
  hatched: '--stage-due',
  mark: '--danger',
} as const

/** Reads the colour tokens inside `host`; `light` and `dark` force a theme. */
export function paletteOf(host: HTMLElement, side: 'light' | 'dark' | null = null): ChartPalette {
  const probe = document.createElement('span')
  if (side !== null) probe.style.colorScheme = side
  host.append(probe)
  const style = getComputedStyle(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return style.color
  }
  // ECharts copies the font list unescaped into an SVG attribute, where double quotes would end it.
  // https://github.com/apache/echarts/issues/16127
  const fontFamily = style.fontFamily.replaceAll('"', "'")
  const colours = {
    surface: colour(TOKENS.surface),
    ink: colour(TOKENS.ink),
    inkSoft: colour(TOKENS.inkSoft),
    line: colour(TOKENS.line),
    main: colour(TOKENS.main),
    hatched: colour(TOKENS.hatched),
    mark: colour(TOKENS.mark),
  }
  probe.remove()
  return { ...colours, fontFamily }
}
