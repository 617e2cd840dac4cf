import type { Bounds } from '#domain/legal-status/rules/bounds.ts'
import type { Figures, OpenQuestion } from '#domain/legal-status/rules/legal-status.ts'
import type { Step, StepValue } from '#domain/legal-status/rules/trial.ts'
import { edtfOf } from '#lib/day-bounds.ts'
import { listWords } from '#lib/list-words.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import type { Translator } from '#messages/translator.ts'
import { durationWords } from './duration-words.ts'

type Values = Readonly<Record<string, StepValue>>
type Said = Pick<Figures, 'state' | 'endedBy' | 'phase' | 'period' | 'periodEnd' | 'end'> & {
  renewsUntil: Bounds | null
  latestEnd: Bounds | null
}

/**
 * Puts the reasoning of a legal status in words: `law` and `words` say those two namespaces of the
 * messages in the reader's language. The same on screen, in the API and at the command line.
 */
export function lawWords({ law, words, language }: LawSpeech) {
  const value = (one: StepValue, name: string): string | number => {
    if (one === null) return 'none'
    if (typeof one === 'number') return one
    if (typeof one === 'string') return name === 'event' ? law(`events.${one}`) : one
    if ('lower' in one) return dayText(one, language)
    if ('length' in one && typeof one.length === 'string') return lengthText(one.length)
    return listed((one as readonly string[]).map((kind) => words(`clauses.${kind}`)))
  }
  const lengthText = (length: string) => durationWords(length, language) ?? length
  const listed = (all: readonly string[]) => (all.length === 0 ? 'none' : listWords(all, language))
  const spoken = (values: Values) =>
    Object.fromEntries(Object.entries(values).map(([name, one]) => [name, value(one, name)]))
  const figures = (of: Said): string =>
    law('figures', {
      state: words(`legalStates.${of.state}`),
      endedBy: of.endedBy ? law(`endings.${of.endedBy}`) : 'none',
      phase: of.phase ? law(`phases.${of.phase}`) : 'none',
      period: of.period === null ? 'none' : String(of.period),
      periodEnd: value(reachedEnd(of), 'periodEnd'),
      end: value(of.end, 'end'),
      renewsUntil: value(of.renewsUntil, 'renewsUntil'),
      latestEnd: value(of.end ? null : of.latestEnd, 'latestEnd'),
    })
  const step = ({ code, values, place }: Step): string => {
    const said =
      code === 'result' ? { ...values, figures: figures(values as unknown as Said) } : values
    const text = law(`steps.${code}`, spoken(said))
    return place === null ? text : law('placed', { text, place })
  }
  const answer = (about: OpenQuestion['about'], given: string): string => {
    if (about === 'endedBy') return law(`endings.${given}`)
    const period = /^period(\d+)$/.exec(given)?.[1]
    return period ? law('answers.period', { period }) : law(`answers.${given}`)
  }
  const question = ({ about, values }: Pick<OpenQuestion, 'about' | 'values'>): string =>
    law(`questions.${about}`, spoken(values))
  const outcome = (
    about: OpenQuestion['about'],
    { answer: given, ...of }: OpenQuestion['outcomes'][number],
  ): string => law('outcome', { answer: answer(about, given), figures: figures(of) })
  return { step, question, answer, figures, outcome }
}

export type LawSpeech = { law: Translator; words: Translator; language: string }

/** The end of the period that runs; none where the agreement ends for good before it. */
export function reachedEnd({ periodEnd, end }: Pick<Figures, 'periodEnd' | 'end'>): Bounds | null {
  return periodEnd && end && end.upper < periodEnd.lower ? null : periodEnd
}

/** A day that the engine worked out, known or within bounds. */
export function dayText(bounds: Bounds & { edtf?: string }, language: string): string {
  const { lower, upper } = bounds
  const edtf = bounds.edtf ?? edtfOf(bounds)
  return uncertainDayWords({ edtf, lower, upper }, language)
}
