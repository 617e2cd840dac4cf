import { type Figure, figure, ratio } from './figures.ts'
import { farPageOf } from './jobs.ts'
import type { Measured } from './measure.ts'

/** What a run found beside the answers per second. */
export type Found = {
  sizes: number[]
  measured: Measured[]
  /** Seconds from start to first answer. */
  start: Figure
  /** Bytes at rest; Linux alone tells. */
  memory: Figure | undefined
}

export type Line = {
  what: string
  ours: string
  limit: string
  result: string
  asked: string
  met: boolean | undefined
}

const title = {
  list: 'list: 25 of a filtered, sorted list with the total',
  detail: 'one agreement in detail',
  write: 'create a milestone, with audit',
}

/** One line for each thing that docs/performance.md asks for. */
export function lines({ sizes, measured, start, memory }: Found): Line[] {
  const largest = Math.max(...sizes)
  const of = (job: string, agreements = largest) => {
    const found = measured.find((one) => one.job === job && one.agreements === agreements)
    if (!found) throw new Error(`Not measured: ${job} of ${agreements}`)
    return found
  }
  return [
    besideLimit(title.list, of('list'), 0.25),
    farPage(of('first page'), of('far page'), largest),
    besideLimit(title.detail, of('detail'), 0.2),
    besideLimit(title.write, of('write'), 0.35),
    atLeast('a server-rendered list page', of('rendered page').ours, 150),
    atMost('start to first answer', start, 3, 's'),
    ...(memory ? [atMost('memory at rest', scaled(memory, 1e-6), 150, 'MB')] : []),
    ...(sizes.length > 1 ? growth(sizes, (job, size) => of(job, size).ours) : []),
  ]
}

function besideLimit(what: string, { ours, limit }: Measured, least: number): Line {
  const share = limit ? ratio(ours, limit) : figure([])
  return {
    what,
    ours: `${rate(ours)}/s`,
    limit: limit ? `${rate(limit)}/s` : '',
    result: `${share.median.toFixed(2)}${noise(share)} of the limit`,
    asked: `${least} of the limit`,
    met: share.median >= least,
  }
}

/** A far page may cost a tenth more than the first: that is within what a run differs from the next. */
function farPage(first: Measured, far: Measured, agreements: number): Line {
  const share = ratio(far.ours, first.ours)
  return {
    what: `page ${farPageOf(agreements)} of a list`,
    ours: `${rate(far.ours)}/s`,
    limit: far.limit ? `${rate(far.limit)}/s` : '',
    result: `${share.median.toFixed(2)}${noise(share)} of the first page`,
    asked: 'as the first page',
    met: share.median >= 0.9,
  }
}

/** What a request costs on the largest register, of what it costs on the smallest. */
function growth(sizes: number[], of: (job: string, size: number) => Figure): Line[] {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  return ['list', 'detail'].map((job) => {
    const cost = ratio(of(job, small), of(job, large))
    return {
      what: `growth of ${job}, ${thousands(small)} to ${thousands(large)} agreements`,
      ours: '',
      limit: '',
      result: `${cost.median.toFixed(2)}${noise(cost)} times the cost`,
      asked: 'at most 1.2 times',
      met: cost.median <= 1.2,
    }
  })
}

const atLeast = (what: string, ours: Figure, least: number): Line => ({
  ...{ what, ours: `${rate(ours)}/s`, limit: '', result: `${rate(ours)}/s` },
  ...{ asked: `${least}/s`, met: ours.median >= least },
})

const atMost = (what: string, ours: Figure, most: number, unit: string): Line => {
  const shown = `${ours.median < 10 ? ours.median.toFixed(1) : Math.round(ours.median)} ${unit}`
  return {
    ...{ what, ours: `${shown}${noise(ours)}`, limit: '', result: shown },
    ...{ asked: `at most ${most} ${unit}`, met: ours.median <= most },
  }
}

const scaled = ({ runs }: Figure, factor: number) => figure(runs.map((run) => run * factor))
const rate = (one: Figure) => `${thousands(Math.round(one.median))}${noise(one)}`
const noise = (one: Figure) => ` ± ${Math.round(one.noise * 100)} %`
const thousands = (count: number) => count.toLocaleString('en')
