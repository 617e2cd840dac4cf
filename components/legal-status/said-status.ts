import type { LawPreview, LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import type { SimulatedPath, SimulationAnswer } from '#domain/legal-status/schema/simulation.ts'
import { spokenValues } from '#lib/spoken-values.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { lawWords } from './law-words.ts'

type Judgement = LawPreview['before']

/** The status with its reasoning and its questions in the reader's words. */
export const saidStatus = (status: LegalStatusAnswer, language: Language): LegalStatusAnswer => ({
  ...status,
  ...said(status, language),
})

/** What an event or clauses would change, in the reader's words. */
export const saidPreview = (preview: LawPreview, language: Language): LawPreview => ({
  ...preview,
  before: said(preview.before, language),
  after: preview.after && said(preview.after, language),
  problem: preview.problem && saidProblem(preview.problem, language),
})

/** Where each path leads, or why it can't be taken, in the reader's words. */
export const saidSimulation = (
  simulation: SimulationAnswer,
  language: Language,
): SimulationAnswer => ({
  ...simulation,
  paths: simulation.paths.map((path) => ({
    ...path,
    why: path.why && { ...path.why, text: whyWords(path.path, path.why, language) },
    status: path.status && said(path.status, language),
  })),
})

/** What the law itself refuses is said as where it is recorded. */
function whyWords(
  path: SimulatedPath['path'],
  { code, params }: NonNullable<SimulatedPath['why']>,
  language: Language,
): string {
  const spoken = spokenValues(params, language)
  if (code.startsWith('legalStatus.')) return translator(language, 'refusals')(code, spoken)
  const words = translator(language, 'words')
  const { term, state } = params
  return translator(language, 'simulation')(`why.${code}`, {
    ...spoken,
    path,
    ...(term && { term: words(`clauses.${term}`) }),
    ...(state && { state: words(`legalStates.${state}`) }),
  })
}

function saidProblem(problem: NonNullable<LawPreview['problem']>, language: Language) {
  const refusals = translator(language, 'refusals')
  const invalid = translator(language, 'invalid')
  return {
    ...problem,
    errors: problem.errors.map((error) => ({
      ...error,
      text: invalid(error.code, spokenValues(error.params, language)),
    })),
    text: refusals(problem.code, spokenValues(problem.params, language)),
  }
}

function said(judgement: Judgement, language: Language): Judgement {
  const say = lawWords({
    law: translator(language, 'law'),
    words: translator(language, 'words'),
    language,
  })
  return {
    ...judgement,
    explanation: judgement.explanation.map((step) => ({ ...step, text: say.step(step as never) })),
    questions: judgement.questions.map((question) => ({
      ...question,
      text: say.question(question as never),
      outcomes: question.outcomes.map((outcome) => ({
        ...outcome,
        text: say.outcome(question.about, outcome),
      })),
    })),
  }
}
