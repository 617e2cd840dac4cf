/**
 * `npm run bench`: how fast it is, beside what the same machine could do at most, and beside what
 * docs/performance.md asks for. `--quick` does it on 10,000 agreements, in about a minute; `--only JOB`
 * measures one job (bench/jobs.ts), `law` or `alive`, as often as it is said.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { aliveUnder } from './alive.ts'
import { project, ran } from './child.ts'
import { type Figure, figure } from './figures.ts'
import { measured } from './measure.ts'
import { registerOf } from './register.ts'
import { type Found, lawAgreements, type Line, lines } from './report.ts'
import { serve, type Stage, stage } from './sides.ts'
import { asMarkdown, asText } from './table.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } },
})
const { quick = false, only } = options
const sizes = quick ? [10_000] : [10_000, 100_000]
const pace = { rounds: 5, seconds: quick ? 1 : 4 }
const port = 4110

const found: Found = {
  sizes,
  ...(only ? {} : await starts()),
  ...(asked('law') ? { law: await lawSeconds() } : {}),
  ...(await answers()),
}
const table = lines(found)
console.log(`\n${asText(table)}`)
keep(found, table)

/** A part beside the jobs is measured unless others alone are asked for. */
function asked(part: string): boolean {
  return only === undefined || only.includes(part)
}

/** What the law of 100,000 agreements takes, in a process of its own. */
async function lawSeconds(): Promise<Figure> {
  console.log('Telling the law of 100,000 agreements five times')
  const said = await ran(['bench/law.ts', String(lawAgreements)])
  return figure((JSON.parse(said) as { seconds: number[] }).seconds)
}

/** Starts the server five times, from nothing to a page, and looks at its memory at rest. */
async function starts(): Promise<{ start: Figure; memory: Figure | undefined }> {
  console.log('Starting the server five times')
  const folder = await registerOf(Math.max(...sizes))
  const [seconds, bytes]: [number[], number[]] = [[], []]
  for (let run = 0; run < 5; run++) {
    const server = await serve(folder, port)
    seconds.push(server.startedIn / 1000)
    await wait(2_000)
    bytes.push(server.memory() ?? 0)
    await server.stop()
  }
  return { start: figure(seconds), memory: bytes.every(Boolean) ? figure(bytes) : undefined }
}

async function answers() {
  const stages: Stage[] = []
  try {
    for (const [index, size] of sizes.entries()) stages.push(await stage(size, port + 2 * index))
    console.log(`Measuring, ${pace.rounds} rounds of ${pace.seconds} s for each side`)
    const jobs = await measured(stages, pace, only)
    return { measured: jobs, ...(asked('alive') ? { alive: await aliveRuns(stages) } : {}) }
  } finally {
    for (const one of stages) await one.stop()
  }
}

/** On the largest register, while ten people ask for the dearest that there is. */
async function aliveRuns(stages: Stage[]): Promise<Figure> {
  console.log('  alive')
  const runs: number[] = []
  const largest = stages.at(-1) as Stage
  for (let round = 0; round < pace.rounds; round++) {
    runs.push(await aliveUnder(largest, pace.seconds))
  }
  return figure(runs)
}

/** The figures as JSON, and the table of a whole run in the documents. */
function keep(all: Found, table: Line[]): void {
  const commit = git('rev-parse', '--short', 'HEAD')
  const on = git('log', '-1', '--format=%cs')
  const about = { commit, node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
  const file = join(project, 'bench/data', quick ? 'quick.json' : 'last.json')
  writeFileSync(file, `${JSON.stringify({ about, table, ...all }, null, 2)}\n`)
  console.log(`\nAll figures: ${file}`)
  if (quick || only) return
  const said = `${on}, commit ${commit}, Node ${process.version.slice(1)}, ${about.cores} cores (${about.cpu})`
  writeFileSync(join(project, 'bench/data/table.md'), `${said}\n\n${asMarkdown(table)}\n`)
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim()
}
