import type { LawPreview } from '#domain/legal-status/schema/legal-status.ts'

type Judgement = LawPreview['before']

/** What of a status can change, in the order in which it is told. */
const told = [
  'state',
  'end',
  'period',
  'renewal',
  'cutOff',
  'missing',
] as const satisfies readonly string[]
export type Told = (typeof told)[number]

/** The parts of a status that a fact changes; the words of each are said elsewhere. */
export const changedParts = (before: Judgement, after: Judgement): readonly Told[] =>
  told.filter(
    (part) => JSON.stringify(partOf(before, part)) !== JSON.stringify(partOf(after, part)),
  )

/** What a part of a status is told by. */
export function partOf(status: Judgement, part: Told): unknown {
  switch (part) {
    case 'state':
      return [status.state, status.endedBy, status.phase]
    case 'end':
      return status.end ?? status.latestEnd
    case 'period':
      return [status.period, status.periodEnd]
    case 'renewal':
      return status.renewsUntil
    case 'cutOff':
      return status.cutOff
    case 'missing':
      return status.missing
  }
}

/** What a fact leaves open that was not open before. */
export const newQuestions = (before: Judgement, after: Judgement): Judgement['questions'] =>
  after.questions.filter(({ key }) => before.questions.every((one) => one.key !== key))

/** The lines of the reasoning that were not there before; the last, the result, says all again. */
export const newSteps = (before: Judgement, after: Judgement): Judgement['explanation'] =>
  after.explanation.filter(
    ({ code, text }) => code !== 'result' && before.explanation.every((step) => step.text !== text),
  )

/** What is wrong with a field that is filled in; what is still to be typed is no mistake yet. */
const mistakes = [
  'inTheFuture',
  'receivedBeforeSent',
  'repeated',
  'noSuchDay',
  'reversed',
  'interval',
  'noSuchDocument',
]

/** The mistakes in what is typed. */
export const mistakesIn = ({ problem }: LawPreview) =>
  (problem?.errors ?? []).filter(({ code }) => mistakes.includes(code))

/** Whether there is something to tell: what changes, or why it can't be. */
export const isTold = (preview: LawPreview): boolean =>
  preview.problem === null || preview.problem.code !== 'invalid' || mistakesIn(preview).length > 0
