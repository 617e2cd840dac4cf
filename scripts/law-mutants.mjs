// Plants one mistake for each rule of the law, and sees that the rules' tests notice it:
// node scripts/law-mutants.mjs (the tree must be clean; each file is put back).
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { inProject } from './project.mjs'

const rules = 'domain/legal-status/rules'

/** The rule, the file, what stands there, and the mistake. */
const mutants = [
  ['1', 'missing-terms', "if (!term?.length) gaps.push('term')", ''],
  [
    '2',
    'trial',
    'if (bounds.upper <= trial.on) return bounds',
    'if (bounds.lower <= trial.on) return bounds',
  ],
  [
    '6',
    'periods',
    'return end && endsDayBefore ? dayBefore(end) : end',
    'return end && dayBefore(end)',
  ],
  ['7', 'bounds', 'before(lower, length)', 'addDays(lower, -180)'],
  ['8', 'cut-off', 'safeBy: day.lower', 'safeBy: day.upper'],
  [
    '9',
    'cut-off',
    'earlier(periodEnd, length)',
    'earlier({ lower: periodEnd.lower, upper: addDays(periodEnd.upper, 1) }, length)',
  ],
  ['10', 'periods', 'plus(base, times(step, index))', 'plus(base, times(step, index - 1))'],
  [
    '11',
    'periods',
    'step: tacit && lengthOf(trial, tacit, durationOf(term?.length))',
    'step: durationOf(term?.length)',
  ],
  ['12', 'periods', 'end !== null && end[bound] < day', 'end !== null && end[bound] <= day'],
  [
    '13',
    'periods',
    'return repeats ? Number.POSITIVE_INFINITY : 1',
    'return Number.POSITIVE_INFINITY',
  ],
  [
    '14',
    'non-renewal',
    "counts === 'dispatch' ? (sentOn ?? receivedOn) : receivedOn",
    'sentOn ?? receivedOn',
  ],
  ['15', 'cut-off', 'addDays(day, -late)', 'addDays(day, 8 - weekday(day))'],
  [
    '16',
    'course-of-events',
    "event.purpose === 'nonRenewal' ? giveNoticeOfNonRenewal : denounce",
    'giveNoticeOfNonRenewal',
  ],
  ['17', 'phase', 'if (course.nonRenewal || course.denunciation)', 'if (course.nonRenewal)'],
  [
    '18',
    'extension',
    "if (end) return refuse(trial, 'extendedAfterEnd'",
    "if (end && on.lower === '') return refuse(trial, 'extendedAfterEnd'",
  ],
  ['19', 'entry-into-force', 'later(from, length ?? undefined)', 'from'],
  [
    '20',
    'state',
    "entry.stated ? 'signedAwaitingEntry' : 'signedEntryNotStated'",
    "'signedEntryNotStated'",
  ],
  ['21', 'phase', "isApplied(trial, facts) ? 'provisional' : null", 'null'],
  ['22', 'signing', 'latestOf(ours, counterpart)', 'ours'],
  ['27', 'amendment', 'course.clauses = replaced(before, clauses)', 'course.clauses = before'],
  ['27', 'known-facts', 'recordedAt <= knownAt', 'recordedAt > knownAt'],
  ['29', 'state', "survives ? 'windingUp' : 'ended'", "'ended'"],
  [
    '40',
    'legal-status',
    'on: sure(trial.on), state, endedBy',
    'on: sure(trial.on), state: null, endedBy',
  ],
]

let alive = 0
for (const [rule, file, right, wrong] of mutants) {
  const path = inProject(`${rules}/${file}.ts`)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(right)) {
    console.log(`rule ${rule}: ${file} no longer says "${right}"`)
    alive++
    continue
  }
  writeFileSync(path, text.replace(right, wrong))
  const vitest = inProject('node_modules/.bin/vitest')
  const run = spawnSync(vitest, ['run', '--project', 'unit', rules], { cwd: inProject('.') })
  writeFileSync(path, text)
  if (run.status === 0) alive++
  console.log(`rule ${rule}: ${file} ${run.status === 0 ? 'LIVES' : 'killed'}`)
}
console.log(`${mutants.length - alive} of ${mutants.length} killed`)
process.exitCode = alive === 0 ? 0 : 1
