import type {
  LegalEventPreview,
  LegalStatusAnswer,
} from '#domain/legal-status/schema/legal-status.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { lawWords } from './law-words.ts'

type Judgement = LegalEventPreview['before']

/** The status with its reasoning and its questions in the reader's words. */
export const saidStatus = (status: LegalStatusAnswer, language: Language): LegalStatusAnswer => ({
  ...status,
  ...said(status, language),
})

/** What an event would change, in the reader's words. */
export const saidPreview = (preview: LegalEventPreview, language: Language): LegalEventPreview => ({
  ...preview,
  before: said(preview.before, language),
  after: preview.after && said(preview.after, language),
})

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
