import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './child.mjs'
import { Failure, tell } from './failure.mjs'
import { installDependencies } from './install.mjs'
import { withProgress } from './progress.mjs'
import { inProject, projectNode, toolPath } from './project.mjs'
import {
  addedUp,
  readReport,
  reportArguments,
  mayNotSkip,
  skippedProblem,
} from './test-reports.mjs'
import { testSteps } from './test-steps.mjs'

/**
 * Runs all steps, or those that are named, and goes on after a failure, so that one run tells
 * everything. The last lines name what failed, wherever in a long output its story stands, and say
 * how many checks and tests passed. Returns the exit code.
 */
export async function runTests(names) {
  const steps = chosen(names)
  await installDependencies()
  const reports = mkdtempSync(join(tmpdir(), 'convenio-tests-'))
  const done = []
  try {
    for (const step of steps) done.push(await outcome(step, done, reports))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  return summary(done)
}

function chosen(names) {
  const known = testSteps.map((step) => step.name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) {
    return names.length ? testSteps.filter((step) => names.includes(step.name)) : testSteps
  }
  throw new Failure({
    step: 'Choosing the steps',
    cause: `there is no step "${unknown}"`,
    mend: `The steps are ${known.join(', ')}; none named is all of them.`,
  })
}

/** A check without tests of its own counts as one. */
async function outcome(step, done, reports) {
  const report = step.report && join(reports, `${step.name}.json`)
  let problem
  try {
    if (done.some((earlier) => earlier.name === step.needs && earlier.failed)) throw notRun(step)
    const title = sentenceCase(step.title ?? step.name)
    if (step.work) await ownWork(step, title)
    else await withProgress(title, () => runTools(step, report))
  } catch (error) {
    problem = error
  }
  const counts = report ? readReport(step, report) : { passed: problem ? 0 : 1, failed: 0 }
  const { passed, broken = [], skipped = [] } = counts
  problem ??= skippedProblem(step, skipped)
  if (problem) tell(problem)
  return {
    name: step.name,
    passed,
    failed: counts.failed || (problem ? 1 : 0),
    broken: [...broken, ...(mayNotSkip() ? skipped.map((name) => `skipped: ${name}`) : [])],
  }
}

/** Tells of its own progress. */
async function ownWork(step, title) {
  console.log(`${title} ...`)
  await step.work()
}

async function runTools(step, report) {
  const env = { ...toolEnvironment(), ...(await step.prepare?.()) }
  for (const [pkg, bin, ...args] of step.tools) {
    const extra = report ? reportArguments(step, report) : { args: [], env: {} }
    const { code, output } = await run(
      projectNode(),
      [toolPath(pkg, bin), ...args, ...extra.args],
      {
        env: { ...env, ...extra.env },
        // Tests are watched as they go; a check has nothing to say until it is over.
        quiet: !report,
      },
    )
    if (code !== 0) throw toolFailure(step, bin, output)
  }
}

/** Programs that tests start find the project's Node and tools first. */
function toolEnvironment() {
  const { NODE_ENV: _, ...env } = process.env
  const path = [inProject('node_modules/.bin'), env.PATH].join(delimiter)
  return { ...env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' }
}

function toolFailure(step, bin, output) {
  return new Failure({
    step: sentenceCase(step.title ?? step.name),
    cause: `${bin} found something`,
    mend: step.mend,
    output,
  })
}

function notRun(step) {
  return new Failure({
    step: sentenceCase(step.title ?? step.name),
    cause: `it needs the step "${step.needs}"`,
    mend: `Mend "${step.needs}" first.`,
  })
}

function summary(done) {
  const bad = done.filter((step) => step.failed)
  if (bad.length) console.log('\nFailed, and what each says stands above:')
  for (const { name, broken } of bad) console.log([name, ...broken].join('\n  - '))
  const { passed, failed: failures } = addedUp(done)
  console.log(`${passed} passed, ${failures} failed`)
  return failures ? 1 : 0
}

function sentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
