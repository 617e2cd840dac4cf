import type { Request } from 'autocannon'
import { type Figure, figure } from './figures.ts'
import { type Job, jobs } from './jobs.ts'
import { perSecond, type Side } from './load-generator.ts'
import { sameAnswers } from './same-answers.ts'
import type { Stage } from './sides.ts'

/** Answers per second of one job on one register. */
export type Measured = {
  job: string
  agreements: number
  ours: Figure
  limit: Figure | undefined
  /** The most that the server held in memory in each run of ours, in bytes. */
  memory?: Figure | undefined
}

export type Pace = { rounds: number; seconds: number }

type Turn = {
  side: Side
  requests: Request[]
  runs: number[]
  /** Looks at the server's memory; the most of each run. */
  look?: (() => number | undefined) | undefined
  peaks: number[]
}

/**
 * Measures every job on every register: after a check that both sides answer alike, they take turns,
 * so that whatever else this machine does falls on both.
 */
export async function measured(
  stages: Stage[],
  pace: Pace,
  only: readonly string[] = jobs.map(({ name }) => name),
): Promise<Measured[]> {
  const all: Measured[] = []
  for (const job of jobs.filter(({ name }) => only.includes(name))) {
    console.log(`  ${job.name}`)
    all.push(...(await measuredJob(job, stages, pace)))
  }
  return all
}

async function measuredJob(job: Job, stages: Stage[], { rounds, seconds }: Pace) {
  const prepared = []
  for (const stage of stages) {
    const [requests, sides] = [await job.requests(stage), job.sides(stage)]
    if (sides.limit) await sameAnswers(sides.ours, sides.limit, requests)
    const turn = (side: Side): Turn => ({ side, requests, runs: [], peaks: [] })
    const look = job.memory ? () => stage.server.memory() : undefined
    prepared.push({
      agreements: stage.sample.agreements,
      ours: { ...turn(sides.ours), look },
      limit: sides.limit && turn(sides.limit),
    })
  }
  const turns = prepared.flatMap(({ ours, limit }) => (limit ? [ours, limit] : [ours]))
  const speed = job.speed ?? perSecond
  for (const turn of turns) await speed(turn.side, turn.requests, 1)
  for (let round = 0; round < rounds; round++) {
    for (const turn of turns) {
      const { peak, end } = peakOf(turn)
      turn.runs.push(await speed(turn.side, turn.requests, seconds))
      end()
      turn.peaks.push(peak())
    }
  }
  return prepared.map(({ agreements, ours, limit }) => ({
    ...{ job: job.name, agreements, ours: figure(ours.runs) },
    limit: limit && figure(limit.runs),
    memory: ours.peaks.every(Boolean) ? figure(ours.peaks) : undefined,
  }))
}

const lookEvery = 200

function peakOf({ look }: Turn) {
  let peak = 0
  const see = () => {
    peak = Math.max(peak, look?.() ?? 0)
  }
  const timer = look && setInterval(see, lookEvery)
  return {
    peak: () => peak,
    end: () => {
      see()
      clearInterval(timer)
    },
  }
}
