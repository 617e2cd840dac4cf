import { existsSync, readFileSync } from 'node:fs'
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
      skipped: report.testResults.flatMap((file) =>
        file.assertionResults
          .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status))
          .map((test) => test.fullName),
      ),
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
      skipped: skippedIn(suites),
    }),
  },
}

/** How to make the tool of a step write down its results, besides showing them. */
export function reportArguments(step, file) {
  return kinds[step.report].ask(file)
}

/** How many tests of a step passed and failed, and the names of those that were skipped. */
export function readReport(step, file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: [] }
  return kinds[step.report].read(JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Where everything is required (`.ci/run`), a skipped test is a failure: there a promise that was
 * not checked is one that was not kept.
 */
export function skippedProblem(step, skipped) {
  if (skipped.length === 0 || !process.env.CONVENIO_REQUIRE_ALL) return undefined
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

function skippedIn(suites) {
  return suites.flatMap((suite) => [
    ...skippedIn(suite.suites ?? []),
    ...suite.specs
      .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
      .map((spec) => spec.title),
  ])
}
