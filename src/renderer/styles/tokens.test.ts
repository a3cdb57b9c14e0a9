import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

const stages = ['safe', 'due', 'blocked', 'warned', 'cancelled', 'reassignable', 'unknown']
const marks = ['teal', 'blue', 'violet', 'pink', 'red', 'amber', 'lime', 'grey']
const grounds = ['canvas', 'sunken', 'surface', 'raised', 'hover']

const text: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['ink', 'ink-soft', 'ink-faint', 'accent-text', 'danger-text'].map(
      (ink) => [ink, ground] as const,
    ),
  ),
  ...stages.flatMap((stage) =>
    [`stage-${stage}-soft`, 'canvas', 'surface', 'hover'].map(
      (ground) => [`stage-${stage}`, ground] as const,
    ),
  ),
  ...stages.map((stage) => ['ink', `stage-${stage}-soft`] as const),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent-text', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['danger-ink', 'danger'],
  ['danger-ink', 'danger-hover'],
  ['danger-text', 'danger-soft'],
  ['ink', 'danger-soft'],
]

const edges: readonly (readonly [string, string])[] = [
  ['control', 'canvas'],
  ['control', 'surface'],
  ['accent', 'canvas'],
  ['accent', 'sunken'],
  ...marks.flatMap((mark) =>
    ['surface', 'hover', 'canvas'].map((ground) => [`mark-${mark}`, ground] as const),
  ),
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(edges)('%s can be made out on %s', (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no --${name}`)
  return token[theme]
}

/** Contrast ratio by WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
