import { parseArgs } from 'node:util'

/** An option of a verb: `--days N` has the value `N`; one without `value` is a switch. */
export type Option = { value?: string; required?: boolean; help: string }

type Options = Readonly<Record<string, Option>>

/** What was given, by name. */
type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { value: string }
    ? O[K] extends { required: true }
      ? string
      : string | undefined
    : boolean
}

export type Call<O extends Options, W extends string> = {
  readonly options: Values<O>
  readonly words: Readonly<Record<W, string>>
  /** True where a machine reads the answer. */
  readonly json: boolean
}

/** What is printed for people, and what `--json` prints. */
export type Answer = { lines: readonly string[]; json?: unknown }

export type Verb<O extends Options = Options, W extends string = string> = {
  /** What must follow the name, in order. */
  words?: readonly W[]
  /** The words may be left out: an option says the same in another way. */
  wordsOptional?: boolean
  options?: O
  // A method, so that a table can hold verbs of every shape.
  run(call: Call<O, W>): Promise<Answer | undefined>
}

/** The command line was used wrongly: exit 2. */
export class Misused extends Error {
  override name = 'Misused'
}

/** It can't be done; each reason is a sentence with what to do: exit 1. */
export class NotDone extends Error {
  override name = 'NotDone'
  readonly reasons: readonly string[]

  constructor(...reasons: string[]) {
    super(reasons.join('\n'))
    this.reasons = reasons
  }
}

/** A line of the table of verbs; its verb is loaded when it is asked for. */
export type Entry = { name: string; summary: string; load: () => Promise<Verb> }

/** Gives a verb the types of its own options and words. */
export function verb<const O extends Options, const W extends string = never>(
  of: Verb<O, W>,
): Verb {
  return of
}

export type Given = { help: boolean; call: Call<Options, string> }

/** Reads what follows a verb's name. Throws Misused for what the verb does not know or lacks. */
export function given(of: Verb, args: readonly string[]): Given {
  const { values, positionals } = parsed(of, args)
  const call = {
    options: allOptions(of, values),
    words: allWords(of, positionals),
    json: !!values.json,
  }
  if (values.help) return { help: true, call }
  for (const [name, { required, value }] of Object.entries(of.options ?? {})) {
    if (required && values[name] === undefined) throw new Misused(`--${name} ${value} is missing`)
  }
  const missing = of.wordsOptional ? undefined : (of.words ?? [])[positionals.length]
  if (missing) throw new Misused(`${missing} is missing`)
  const extra = positionals[of.words?.length ?? 0]
  if (extra !== undefined) throw new Misused(`"${extra}" is one word too many`)
  return { help: false, call }
}

type Parsed = { values: Record<string, string | boolean | undefined>; positionals: string[] }

function parsed(of: Verb, args: readonly string[]): Parsed {
  const own = Object.entries(of.options ?? {}).map(([name, { value }]) => [
    name,
    { type: value ? 'string' : 'boolean' } as const,
  ])
  const options = { ...Object.fromEntries(own), ...common }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as Parsed
  } catch (error) {
    throw new Misused(error instanceof Error ? firstSentence(error.message) : String(error))
  }
}

const common = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

/** Node goes on to explain `--`, which is no help here. */
function firstSentence(message: string): string {
  return message.split('. ')[0]?.replace(/\.$/, '') ?? message
}

function allOptions(of: Verb, values: Parsed['values']) {
  const entries = Object.entries(of.options ?? {}).map(([name, { value }]) => [
    name,
    value ? values[name] : values[name] === true,
  ])
  return Object.fromEntries(entries) as Call<Options, string>['options']
}

function allWords(of: Verb, positionals: readonly string[]): Record<string, string> {
  return Object.fromEntries((of.words ?? []).map((word, index) => [word, positionals[index] ?? '']))
}
