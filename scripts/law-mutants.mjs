// Plants mistakes in the rules of the law, one after another, and sees that the rules' tests notice:
// node scripts/law-mutants.mjs [rule ...] (the tree must be clean; each file is put back).
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { engine } from './law-mutants/engine.mjs'
import { record } from './law-mutants/record.mjs'
import { inProject } from './project.mjs'

const rules = 'domain/legal-status/rules'
const asked = process.argv.slice(2)

const mutants = [
  ...engine.map(([rule, file, right, wrong]) => [
    rule,
    `${rules}/${file}.ts`,
    right,
    wrong,
    [rules],
  ]),
  ...record,
].filter(([rule]) => asked.length === 0 || asked.includes(rule))

const alive = mutants.filter(([rule, file, right, wrong, tests]) => {
  const lives = survives(file, right, wrong, tests)
  console.log(`rule ${rule}: ${file} ${lives ? `LIVES: ${wrong || `without ${right}`}` : 'killed'}`)
  return lives
})
console.log(`${mutants.length - alive.length} of ${mutants.length} killed`)
process.exitCode = alive.length === 0 ? 0 : 1

/** Whether the tests pass all the same; what is no longer there to be changed counts as surviving. */
function survives(file, right, wrong, tests) {
  const path = inProject(file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(right)) return true
  writeFileSync(path, text.replace(right, wrong))
  try {
    const vitest = inProject('node_modules/.bin/vitest')
    const args = ['run', '--project', 'unit', '--bail', '1', ...tests]
    return spawnSync(vitest, args, { cwd: inProject('.') }).status === 0
  } finally {
    writeFileSync(path, text)
  }
}
