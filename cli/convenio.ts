import { enableCompileCache } from 'node:module'
import { helpOf, overview } from './help.ts'
import { inProject } from './project.ts'
import { reasonsOf } from './reasons.ts'
import { type Entry, given, Misused } from './verb.ts'

/** Every verb of the command line. */
const verbs: readonly Entry[] = [
  {
    name: 'serve',
    summary: 'migrates the database and serves what "npm start" has built',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'backup',
    summary: 'writes the register as it is, in one folder, while others go on',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'brings a backup back into an empty data folder or database',
    load: async () => (await import('./restore.ts')).restore,
  },
  {
    name: 'doctor',
    summary: 'looks at everything that a register needs, and says what to do',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'status',
    summary: 'tells the legal status on a day and shows its working',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'user add',
    summary: 'adds a user and prints their one-time sign-in link',
    load: async () => (await import('./user.ts')).userAdd,
  },
  {
    name: 'user link',
    summary: 'prints a new one-time sign-in link for a user',
    load: async () => (await import('./user.ts')).userLink,
  },
  {
    name: 'user disable',
    summary: 'shuts a user out at once, everywhere',
    load: async () => (await import('./user.ts')).userDisable,
  },
  {
    name: 'token issue',
    summary: "issues an API token with a user's rights",
    load: async () => (await import('./token.ts')).tokenIssue,
  },
  {
    name: 'token revoke',
    summary: 'ends an API token at once',
    load: async () => (await import('./token.ts')).tokenRevoke,
  },
  {
    name: 'export',
    summary: 'writes a report as a file: agreements, promises, milestones, contributions, changes',
    load: async () => (await import('./export.ts')).exportReport,
  },
  {
    name: 'example load',
    summary:
      'fills an empty register with the example: the China-Peru memorandum and a small world',
    load: async () => (await import('./example.ts')).exampleLoad,
  },
  {
    name: 'bench load',
    summary: 'fills an empty register with generated data to measure with',
    load: async () => (await import('./bench.ts')).benchLoad,
  },
]

/** Runs one command line; the answer goes to stdout, reasons to stderr. Returns the exit code. */
export async function convenio(args: readonly string[]): Promise<number> {
  const entry = named(args)
  if (!entry) return withoutVerb(args)
  try {
    const verb = await entry.load()
    const { help, call } = given(verb, args.slice(entry.name.split(' ').length))
    if (help) return print(helpOf(entry, verb))
    const answer = await verb.run(call)
    if (answer) print(call.json ? [JSON.stringify(answer.json ?? answer.lines)] : answer.lines)
    return 0
  } catch (error) {
    return failed(entry, args, error)
  }
}

/** A name may have two words: `user add`. */
function named(args: readonly string[]): Entry | undefined {
  return verbs.find(({ name }) => name.split(' ').every((word, index) => args[index] === word))
}

function withoutVerb([first, second]: readonly string[]): number {
  const family = verbs.filter(({ name }) => name.startsWith(`${first} `))
  const asked = first === undefined || first === '--help' || first === '-h' || first === 'help'
  if (asked) return print(overview(verbs))
  if (family.length && (second === '--help' || second === '-h')) return print(overview(family))
  const shown = family.length
    ? `"${first}" needs one of its verbs.`
    : `There is no verb "${first}".`
  console.error([shown, '', ...overview(family.length ? family : verbs)].join('\n'))
  return 2
}

async function failed(entry: Entry, args: readonly string[], error: unknown): Promise<number> {
  if (error instanceof Misused) {
    console.error(`${error.message}.\nSee: convenio ${entry.name} --help`)
    return 2
  }
  const reasons = await reasonsOf(error)
  if (!reasons) console.error(error)
  else if (args.includes('--json')) console.error(JSON.stringify({ reasons }))
  else console.error(reasons.join('\n'))
  return 1
}

function print(lines: readonly string[]): 0 {
  if (lines.length) console.log(lines.join('\n'))
  return 0
}

if (import.meta.main) {
  // What an earlier run has compiled need not be compiled again.
  enableCompileCache(inProject('.next/cache/node'))
  process.exitCode = await convenio(process.argv.slice(2))
}
