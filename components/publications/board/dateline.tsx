import { useLocale, useTranslations } from 'next-intl'
import type { PublicAnnouncementListed } from '#domain/publications/schema/register.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'

type Props = { notice: Pick<PublicAnnouncementListed, 'issuedOn' | 'agreement'> }

/** Where and when, as a paper begins: the signing where one is known, else the day of the notice. */
export function Dateline({ notice: { issuedOn, agreement } }: Props) {
  const words = useTranslations('publicPages.board')
  const language = useLocale()
  const signed = agreement?.signedOn
  const day = signed
    ? uncertainDayWords(signed, language)
    : issuedOn && dayWords(issuedOn, language)
  const place = agreement?.signedAt && localText(agreement.signedAt, language).text
  const parts = [place, day || words('undated')].filter(Boolean)
  return <p className="dateline">{parts.join(' · ')}</p>
}
