import { readFileSync } from 'node:fs'
import { statusAnswer } from '#components/legal-status/status-answer.ts'
import { fieldProblems } from '#domain/field-problems.ts'
import { factsProblem } from '#domain/legal-status/rules/facts-problem.ts'
import { type LegalStatus, legalStatus } from '#domain/legal-status/rules/legal-status.ts'
import { type FactsFile, factsFile } from '#domain/legal-status/schema/facts-file.ts'
import { isDay } from '#lib/days.ts'
import { asLanguage, type Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { askedInstant } from './asked-instant.ts'
import { type Answer, Misused, NotDone, verb } from './verb.ts'

/** Tells the legal status of an agreement on a day, from the register or from a file of facts. */
export const status = verb({
  words: ['ID'],
  wordsOptional: true,
  options: {
    facts: {
      value: 'FILE',
      help: 'events and clauses as JSON, of an agreement not in the register',
    },
    on: { value: 'DATE', required: true, help: 'the day that is asked about, such as 2026-11-23' },
    'known-at': { value: 'INSTANT', help: 'only what was recorded by then (2026-11-23T08:00:00Z)' },
  },
  async run({ words, options }) {
    const asked = { on: askedDay(options.on), knownAt: askedInstant(options['known-at']) }
    if ((words.ID === '') === (options.facts === undefined)) {
      throw new Misused('Name one: an agreement by its ID, or --facts FILE')
    }
    if (options.facts === undefined) return await ofRegister(words.ID, asked)
    return shown(factsIn(options.facts), asked)
  },
})

type Asked = { on: string; knownAt: string | null }

function shown(facts: FactsFile, asked: Asked): Answer {
  const problem = factsProblem(facts, asked.knownAt)
  if (problem) throw new NotDone(translator(spoken(), 'refusals')(problem.code, problem.params))
  return told(legalStatus(facts, asked))
}

function told(status: LegalStatus): Answer {
  const language = spoken()
  const speech = {
    law: translator(language, 'law'),
    words: translator(language, 'words'),
    language,
  }
  const answer = statusAnswer(status, speech)
  const texts = answer.explanation.map(({ text }) => text)
  const open = answer.questions.flatMap(({ text, outcomes }) => [
    `  ? ${text}`,
    ...outcomes.map((outcome) => `      ${outcome.text}`),
  ])
  const heading = open.length > 0 ? ['', speech.law('heading.questions')] : []
  return {
    lines: [...texts.slice(-1), '', ...texts.slice(0, -1), ...heading, ...open],
    json: answer,
  }
}

/** By its identifier, or by its reference; read as the person at the machine may. */
async function ofRegister(name: string, asked: Asked): Promise<Answer> {
  const [{ withWorld }, { ask }, { readLegalStatus }, { operator }] = await Promise.all([
    import('./with-world.ts'),
    import('#domain/ask.ts'),
    import('#domain/legal-status/queries/read-legal-status.ts'),
    import('./accounts.ts'),
  ])
  return await withWorld(async (world) => {
    const { on, knownAt } = asked
    const input = { agreementId: name, on, ...(knownAt ? { knownAt } : {}) }
    return told((await ask(world, readLegalStatus, operator, input)) as never)
  })
}

const spoken = (): Language => asLanguage(process.env.LOCALE) ?? 'en'

/** What the file says, or one sentence for each thing in it that says nothing. */
function factsIn(file: string): FactsFile {
  const said = parsed(file, contentOf(file))
  const read = factsFile.safeParse(said, { reportInput: true })
  if (read.success) return read.data
  const say = translator(spoken(), 'invalid')
  throw new NotDone(
    ...fieldProblems(read.error).map(({ path, code, params }) => {
      const value = valueAt(said, path)
      const shown = value === undefined ? '' : ` (${JSON.stringify(value).slice(0, 80)})`
      return `${path || file}${shown}: ${say.has(code) ? say(code, params) : code}`
    }),
  )
}

function contentOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new NotDone(`${file} can't be read: ${(error as Error).message}`)
  }
}

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new NotDone(`${file} is not JSON: ${(error as Error).message}`)
  }
}

function valueAt(said: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[name]
      : undefined
  }, said)
}

function askedDay(text: string): string {
  if (isDay(text)) return text
  throw new Misused(`--on "${text}" is no day that exists: write it as 2026-11-23`)
}
