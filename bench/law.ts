/**
 * How long the law takes: the status of so many agreements, each with six events, computed for a day
 * in this one process, five times. `node bench/law.ts AGREEMENTS` prints as JSON the seconds that a core
 * was busy with it: what else the machine does is left out.
 */
import { type Facts, legalStatus } from '#domain/legal-status/rules/legal-status.ts'
import { factsFile } from '#domain/legal-status/schema/facts-file.ts'
import { addDays, addMonths, type Day } from '#lib/days.ts'
import { type Chance, chanceOf } from './load/chance.ts'

const agreements = Number(process.argv[2] ?? 100_000)
const on: Day = '2026-11-23'

const register = Array.from({ length: agreements }, (_, number) => factsOf(chanceOf(1, number)))
const events = register.reduce((sum, facts) => sum + facts.events.length, 0)
const seconds: number[] = []
for (let run = 0; run < 5; run++) {
  const begun = process.cpuUsage()
  let inForce = 0
  for (const facts of register) if (legalStatus(facts, { on }).state === 'inForce') inForce++
  const { user, system } = process.cpuUsage(begun)
  seconds.push((user + system) / 1e6)
  if (inForce === 0) throw new Error('Nothing is in force: that is no register.')
}
console.log(JSON.stringify({ agreements, events, seconds }))

/** A life as registers hold them: signed apart, notified, changed once; some denounced or extended. */
function factsOf(chance: Chance): Facts {
  const signed = chance.day('1978-01-01', '2024-12-31')
  const entered = addMonths(signed, chance.below(24))
  const later = (months: number) => addDays(addMonths(entered, months), chance.below(28))
  const day = chance.percent(86) ? signed : `[${signed}..${addDays(signed, 1)}]`
  return factsFile.parse({
    events: [
      { kind: 'signed', side: 'ours', on: day },
      { kind: 'signed', side: 'counterpart', on: addDays(signed, chance.below(30)) },
      { kind: 'notificationReceived', from: 'ours', on: addMonths(signed, 1) },
      { kind: 'notificationReceived', from: 'counterpart', on: entered },
      { kind: 'amended', on: later(7), clauses: [noticeOf(chance.pick(['P3M', 'P6M']))] },
      lastOf(chance, later),
    ],
    clauses: [
      { kind: 'entryIntoForce', by: 'laterNotification', after: chance.pick([null, 'P30D']) },
      { kind: 'term', length: chance.pick(['P3Y', 'P5Y', 'P10Y']) },
      { kind: 'renewal', mode: 'tacit', length: chance.pick(['P1Y', 'P5Y']), repeats: true },
      noticeOf('P6M'),
      { kind: 'denunciation', notice: 'P3M', counts: 'receipt' },
    ],
  })
}

function noticeOf(length: string): object {
  return { kind: 'notice', length, counts: 'receipt' }
}

function lastOf(chance: Chance, later: (months: number) => Day): object {
  const [kind, on] = [chance.below(4), later(12 + chance.below(300))]
  if (kind === 0) return { kind: 'notice', purpose: 'nonRenewal', sentOn: on, receivedOn: on }
  if (kind === 1) return { kind: 'notice', purpose: 'denunciation', sentOn: on, receivedOn: on }
  if (kind === 2) return { kind: 'registered', on }
  return { kind: 'suspended', on }
}
