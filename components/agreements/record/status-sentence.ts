import { useLocale, useTranslations } from 'next-intl'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import type { LegalPhase, LegalState } from '#domain/legal-status/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import { onDay, precisionOf } from '../words.ts'
import type { ShownAgreement as Agreement } from './shown-agreement.ts'

/** "Signed on 21 or 22 June 2019 in Lima; entry into force not stated"; what goes on inside a state, too. */
export function useStatusSentence(agreement: Agreement, phase: LegalPhase | null = null): string {
  const say = useTranslations('agreements')
  const language = useLocale()
  const { status, signedOn, signedAt, enteredIntoForceOn: entered, legalEvents } = agreement
  const alone = legalEvents.find(({ kind }) => kind === 'signed')
  const signed = signedOn ?? alone?.on
  const since = entered && {
    precision: precisionOf(entered.edtf),
    day: uncertainDayWords(entered, language),
  }
  const enteredWords = {
    inForce: since && say('since', since),
    suspended: since && say('since', since),
    signedAwaitingEntry: entered && onDay(entered, language, say),
  }
  const { state } = status
  const told = toldAs(state, phase)
  return say(`record.status.${told}`, {
    signed: onDay(signed ?? null, language, say),
    side: alone?.side ?? 'ours',
    place: signedAt ? localText(signedAt, language).text : 'none',
    entered: (state in enteredWords && enteredWords[state as keyof typeof enteredWords]) || 'none',
    lastDay: status.lastDay ? dayWords(status.lastDay, language) : '',
  })
}

/** A phase says more than its state: a notice that counts, or an application ahead of the entry. */
function toldAs(state: LegalState, phase: LegalPhase | null): LegalState | LegalPhase {
  if (phase === null || state === 'suspended') return state
  return phase === 'provisional' || state === 'inForce' ? phase : state
}
