import type { LawPreview, LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { spokenDays } from '#lib/spoken-days.ts'
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

function saidProblem(problem: NonNullable<LawPreview['problem']>, language: Language) {
  const refusals = translator(language, 'refusals')
  const invalid = translator(language, 'invalid')
  return {
    ...problem,
    errors: problem.errors.map((error) => ({
      ...error,
      text: invalid(error.code, spokenDays(error.params, language)),
    })),
    text: refusals(problem.code, spokenDays(problem.params, language)),
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
