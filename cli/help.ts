import type { Entry, Option, Verb } from './verb.ts'

/** The verbs there are, each with its summary. */
export function overview(entries: readonly Entry[]): string[] {
  return [
    'Usage: convenio VERB [...]',
    '',
    ...aligned(entries.map(({ name, summary }) => [name, summary])),
    '',
    'convenio VERB --help tells more. --json answers for machines.',
    'Exit code: 0 done, 1 refused (reasons on stderr), 2 used wrongly.',
  ]
}

/** One verb with its words and options. */
export function helpOf({ name, summary }: Entry, verb: Verb): string[] {
  const { words = [], options = {} } = verb
  const all = Object.entries(options)
  const shown = verb.wordsOptional ? words.map((word) => `[${word}]`) : words
  const usage = ['Usage: convenio', name, ...shown, ...all.map(inUsage)].join(' ')
  const common: [string, string][] = [
    ['--json', 'answers for machines'],
    ['--help', 'shows this'],
  ]
  const own = all.map(([option, { value, help }]): [string, string] => [form(option, value), help])
  return [usage, '', `${name}: ${summary}.`, '', ...aligned([...own, ...common])]
}

function inUsage([name, { value, required }]: [string, Option]): string {
  return required ? form(name, value) : `[${form(name, value)}]`
}

function form(name: string, value: string | undefined): string {
  return value ? `--${name} ${value}` : `--${name}`
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
