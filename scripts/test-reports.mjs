import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { Failure } from './failure.mjs'

const kinds = {
  vitest: {
    ask: (file) => ({
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      env: {},
    }),
    read: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      broken: report.testResults.filter((file) => file.status === 'failed').flatMap(brokenIn),
      skipped: report.testResults.flatMap((file) => namesOf(file, ['pending', 'skipped', 'todo'])),
    }),
  },
  playwright: {
    ask: (file) => ({
      args: ['--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    read: ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      broken: titlesIn(suites, 'unexpected'),
      skipped: titlesIn(suites, 'skipped'),
    }),
  },
}

/** How to make the tool of a step write down its results, besides showing them. */
export function reportArguments(step, file) {
  return kinds[step.report].ask(file)
}

/** How many tests of a step passed and failed, and the names of those that broke or were skipped. */
export function readReport(step, file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, broken: [], skipped: [] }
  return kinds[step.report].read(JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Where everything is required (`.ci/run`), a skipped test is a failure: there a promise that was
 * not checked is one that was not kept.
 */
export const mayNotSkip = () => !!process.env.CONVENIO_REQUIRE_ALL

export function skippedProblem(step, skipped) {
  if (skipped.length === 0 || !mayNotSkip()) return undefined
  return new Failure({
    step: step.title ?? step.name,
    cause: `${skipped.length} tests were skipped, and here nothing may be`,
    mend: 'Provide what they need: PostgreSQL, Chromium, and ../shared beside the project.',
    output: skipped.join('\n'),
  })
}

/** The sums of what several steps say. */
export function addedUp(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** A file that can't even be read has a message, and no test. */
function brokenIn(file) {
  const at = relative(process.cwd(), file.name)
  const names = namesOf(file, ['failed'])
  return names.length ? names.map((name) => `${at}: ${name}`) : [`${at}: ${file.message}`]
}

const namesOf = (file, states) =>
  file.assertionResults.filter(({ status }) => states.includes(status)).map((test) => test.fullName)

function titlesIn(suites, state) {
  return suites.flatMap((suite) => [
    ...titlesIn(suite.suites ?? [], state),
    ...suite.specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === state)
        .map((test) => `${spec.file}: ${spec.title} (${test.projectName})`),
    ),
  ])
}
