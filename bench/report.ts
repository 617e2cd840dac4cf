import { type Figure, figure, ratio } from './figures.ts'
import { farPageOf } from './jobs.ts'
import type { Measured } from './measure.ts'

/** So many agreements, each with six events, is the law told of. */
export const lawAgreements = 100_000

/** What a run found beside the answers per second. */
export type Found = {
  sizes: number[]
  measured: Measured[]
  /** Seconds from start to first answer. */
  start?: Figure
  /** Seconds of a core that the law of all of them takes. */
  law?: Figure
  /** The 99th of a hundred answers of `/healthz` under the dearest reads, in ms. */
  alive?: Figure
  /** Bytes at rest; Linux alone tells. */
  memory?: Figure | undefined
}

export type Line = {
  what: string
  ours: string
  limit: string
  result: string
  asked: string
  met: boolean | undefined
}

/** One line for each thing that docs/performance.md asks for, of what was measured. */
export function lines({ sizes, measured, start, memory, law, alive }: Found): Line[] {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  const of = (job: string, agreements = large) =>
    measured.find((one) => one.job === job && one.agreements === agreements)
  const [list, first, far, detail] = ['list', 'first page', 'far page', 'detail'].map((job) =>
    of(job),
  )
  const [write, page, csv] = [of('write'), of('rendered page'), of('csv')]
  const [dashboard, coverage] = [of('dashboard'), of('coverage')]
  const [ledger, deadlines] = [of('ledger'), of('deadlines')]
  const [common, number] = [of('search, a common word'), of('search, one reference number')]
  return [
    list && besideLimit('list: 25 of a filtered, sorted list with the total', list, 0.25),
    first && far && farPage(first, far),
    detail && besideLimit('one agreement in detail', detail, 0.2),
    common && besideLimit('full-text search, a common word, the newest 25', common, 0.6),
    number && besideLimit('search for one reference number', number, 0.25),
    csv && besideLimit('CSV of all agreements, rows', csv, 0.6),
    small < large && csv && flat(of('csv', small), csv),
    dashboard && besidePlainSql('dashboard: by state, country and area, late by month', dashboard),
    coverage && besidePlainSql('coverage: promises by how far work covers them', coverage),
    ledger && told('the ledger of promises, gaps first, 25', ledger.ours),
    deadlines && told('the deadlines of a year, 25', deadlines.ours),
    write && besideLimit('create a milestone, with audit', write, 0.35),
    page && atLeast('a server-rendered list page', page.ours, 150),
    law &&
      atMost(`the law of ${thousands(lawAgreements)} agreements, six events each`, law, 2, 's'),
    alive && atMost('/healthz, p99 under ten worst searches and exports', alive, 250, 'ms'),
    start && atMost('start to first answer', start, 3, 's'),
    memory && atMost('memory at rest', scaled(memory, 1e-6), 150, 'MB'),
    small < large && list && growth(of('list', small), list),
    small < large && detail && growth(of('detail', small), detail),
    small < large && ledger && growth(of('ledger', small), ledger),
    small < large && deadlines && growth(of('deadlines', small), deadlines),
  ].filter((line) => line !== undefined && line !== false)
}

function besideLimit(what: string, { ours, limit }: Measured, least: number): Line {
  const share = limit ? ratio(ours, limit) : figure([])
  return {
    what,
    ours: rate(ours),
    limit: limit ? rate(limit) : '',
    result: `${share.median.toFixed(2)}${noise(share)} of the limit`,
    asked: `${least} of the limit`,
    met: share.median >= least,
  }
}

/** Its limit counts anew at each request; we count again when something was changed. */
function besidePlainSql(what: string, { ours, limit }: Measured): Line {
  const times = limit ? ratio(ours, limit) : figure([])
  return {
    what,
    ours: rate(ours),
    limit: limit ? rate(limit) : '',
    result: `${times.median.toFixed(1)}${noise(times)} times plain SQL`,
    asked: '60 times plain SQL',
    met: times.median >= 60,
  }
}

/** A far page may cost a tenth more than the first: that is within what a run differs from the next. */
function farPage(first: Measured, far: Measured): Line {
  const share = ratio(far.ours, first.ours)
  return {
    what: `page ${thousands(farPageOf(far.agreements))} of a list`,
    ours: rate(far.ours),
    limit: far.limit ? rate(far.limit) : '',
    result: `${share.median.toFixed(2)}${noise(share)} of the first page`,
    asked: 'as the first page',
    met: share.median >= 0.9,
  }
}

/** What a request costs on the largest register, of what it costs on the smallest. */
function growth(small: Measured | undefined, large: Measured): Line | undefined {
  if (!small) return undefined
  const cost = ratio(small.ours, large.ours)
  const [from, to] = [thousands(small.agreements), thousands(large.agreements)]
  return {
    what: `growth of "${large.job}", ${from} to ${to} agreements`,
    ...{ ours: '', limit: '', result: `${cost.median.toFixed(2)}${noise(cost)} times the cost` },
    ...{ asked: 'at most 1.2 times', met: cost.median <= 1.2 },
  }
}

/** Memory while a file goes out must not grow with the file. */
function flat(small: Measured | undefined, large: Measured): Line | undefined {
  if (!small?.memory || !large.memory) return undefined
  const share = ratio(large.memory, small.memory)
  const [from, to] = [thousands(small.agreements), thousands(large.agreements)]
  return {
    what: `memory while the CSV goes out, ${from} to ${to} agreements`,
    ours: `${Math.round(large.memory.median / 1e6)} MB${noise(large.memory)}`,
    ...{ limit: '', result: `${share.median.toFixed(2)}${noise(share)} times` },
    ...{ asked: 'at most 1.25 times', met: share.median <= 1.25 },
  }
}

const atLeast = (what: string, ours: Figure, least: number): Line => ({
  ...{ what, ours: rate(ours), limit: '', result: rate(ours) },
  ...{ asked: `${least}/s`, met: ours.median >= least },
})

/** Nothing is asked of it but that it does not grow. */
const told = (what: string, ours: Figure): Line => ({
  ...{ what, ours: rate(ours), limit: '', result: rate(ours), asked: '', met: undefined },
})

const atMost = (what: string, ours: Figure, most: number, unit: string): Line => {
  const shown = `${ours.median < 10 ? ours.median.toFixed(1) : Math.round(ours.median)} ${unit}`
  return {
    ...{ what, ours: `${shown}${noise(ours)}`, limit: '', result: shown },
    ...{ asked: `at most ${most} ${unit}`, met: ours.median <= most },
  }
}

const scaled = ({ runs }: Figure, factor: number) => figure(runs.map((run) => run * factor))
const rate = (one: Figure) => `${thousands(Math.round(one.median))}/s${noise(one)}`
const noise = (one: Figure) => ` ± ${Math.round(one.noise * 100)} %`
const thousands = (count: number) => count.toLocaleString('en')
