// The two commands. Plain JavaScript for the system's Node, and nothing from node_modules: it runs
// before anything is installed.
import { buildServer } from './build.mjs'
import { endWithParent, run } from './child.mjs'
import { tell } from './failure.mjs'
import { installDependencies } from './install.mjs'
import { inProject, projectNode } from './project.mjs'
import { runTests } from './tests.mjs'

const verbs = { start, test: runTests, bench }
const [verb, ...args] = process.argv.slice(2)

endWithParent()
try {
  process.exitCode = await (verbs[verb] ?? usage)(args)
} catch (error) {
  tell(error)
  process.exitCode = 1
}

async function start(args) {
  await installDependencies()
  await buildServer()
  return convenio(['serve', ...args])
}

async function bench(args) {
  await installDependencies()
  await buildServer()
  const { code } = await run(projectNode(), [inProject('bench/bench.ts'), ...args])
  return code
}

async function convenio(args) {
  const { code } = await run(projectNode(), [inProject('cli/convenio.ts'), ...args], { tied: true })
  return code
}

function usage() {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(verbs).join('|')} [options]`)
  return 2
}
