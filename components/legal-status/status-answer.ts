import type { LegalStatus } from '#domain/legal-status/rules/legal-status.ts'
import { type LawSpeech, lawWords } from './law-words.ts'

const day = (bounds: { lower: string; upper: string } | null) =>
  bounds && { lower: bounds.lower, upper: bounds.upper }

/** The status as `contract.md` writes it ("status --facts"), its reasoning in the reader's words. */
export function statusAnswer(status: LegalStatus, speech: LawSpeech) {
  const say = lawWords(speech)
  const { state, endedBy, phase, period, renewals, cutOff, missing } = status
  const warnings = status.explanation.filter(({ code }) => code === 'entryBeforeSigning')
  return {
    state,
    ...(endedBy ? { endedBy } : {}),
    ...{ phase, period, renewals },
    periodEnd: day(status.periodEnd),
    end: day(status.end),
    cutOff,
    missing,
    questions: status.questions.map(({ about, clause, assumed, outcomes, values }) => ({
      ...{ about, clause, text: say.question({ about, values }), assumed },
      outcomes: outcomes.map((outcome) => ({
        ...outcome,
        periodEnd: day(outcome.periodEnd),
        end: day(outcome.end),
        renewsUntil: day(outcome.renewsUntil),
        latestEnd: day(outcome.latestEnd),
        text: say.outcome(about, outcome),
      })),
    })),
    ...(warnings.length > 0 ? { warnings: warnings.map((step) => say.step(step)) } : {}),
    explanation: status.explanation.map((step) => ({ text: say.step(step), clause: step.clause })),
  }
}
