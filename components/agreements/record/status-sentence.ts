import { useLocale, useTranslations } from 'next-intl'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'

/** "Signed on 21 or 22 June 2019 in Lima; entry into force not stated." */
export function useStatusSentence(agreement: Agreement): string {
  const words = useTranslations('agreements.record.status')
  const language = useLocale()
  const { status, signedOn, signedAt, enteredIntoForceOn } = agreement
  const day = (of: Agreement['signedOn']) => (of ? uncertainDayWords(of, language) : '')
  const values = {
    signed: day(signedOn),
    entered: day(enteredIntoForceOn),
    hasDay: signedOn ? 'yes' : 'no',
    hasPlace: signedAt ? 'yes' : 'no',
    place: signedAt ? localText(signedAt, language).text : '',
    sides: status.sidesSigned,
  }
  return words(status.state, values)
}
