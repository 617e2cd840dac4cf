import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const pairs = css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
const colours = new Map([...pairs].map(([, name, light, dark]) => [name, [light, dark]]))

const grounds = ['sunk', 'paper', 'sheet', 'seal-wash', 'ours-wash', 'counterpart-wash']

describe.each([
  ['light', 0],
  ['dark', 1],
])('in the %s theme', (_theme, place) => {
  const colour = (name: string) => colours.get(name)?.[place] ?? ''

  it.each(['ink', 'quiet', 'seal', 'ours', 'counterpart'])(
    '%s is readable on every ground',
    (ink) => {
      expect(grounds.filter((ground) => contrast(colour(ink), colour(ground)) < 4.5)).toEqual([])
    },
  )

  it('the edge of a control can be seen on every ground', () => {
    expect(grounds.filter((ground) => contrast(colour('edge'), colour(ground)) < 3)).toEqual([])
  })

  it('what is written on ink and on seal can be read', () => {
    expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('paper'), colour('seal'))).toBeGreaterThanOrEqual(4.5)
  })
})

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
