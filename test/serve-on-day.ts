import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Clock } from '#lib/clock.ts'

// `node test/serve-on-day.ts 2026-11-23 [options of serve]` serves the very build that `npm start`
// serves, on a day of the test's choice. Its clock starts at nine in the morning UTC, which is that
// day from Lima to Beijing, and goes on as ours does; `2026-11-23T08` starts it at eight. Another
// verb of the command line may stand in the place of `serve`. This file is also what the process
// loads first (`--import`), to put that clock in place.
if (import.meta.main) serve(process.argv.slice(2))
else standIn(new URL(import.meta.url).searchParams)

function serve([day = '', ...rest]: string[]): void {
  if (Number.isNaN(Date.parse(morningOf(day)))) {
    console.error('Usage: node test/serve-on-day.ts YYYY-MM-DD[THH] [verb and its options]')
    process.exit(2)
  }
  const words = rest[0]?.startsWith('-') || rest.length === 0 ? ['serve', ...rest] : rest
  const clock = `${pathToFileURL(import.meta.filename).href}?day=${day}&since=${Date.now()}`
  const program = join(import.meta.dirname, '../cli/convenio.ts')
  const child = spawn(process.execPath, ['--import', clock, program, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal))
  }
  child.once('exit', (code) => process.exit(code ?? 1))
}

function standIn(asked: URLSearchParams): void {
  const ahead = Date.parse(morningOf(asked.get('day') ?? '')) - Number(asked.get('since'))
  const clock: Clock = { now: () => new Date(Date.now() + ahead) }
  Object.assign(globalThis, { [Symbol.for('convenio.clock')]: clock })
}

function morningOf(day: string): string {
  return day.includes('T') ? `${day}:00:00Z` : `${day}T09:00:00Z`
}
