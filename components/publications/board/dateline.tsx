import { useLocale, useTranslations } from 'next-intl'
import type { PublicAnnouncementListed } from '#domain/publications/schema/register.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'

type Props = { notice: Pick<PublicAnnouncementListed, 'issuedOn' | 'places' | 'agreement'> }

/** Where and when, as a paper begins: the signing where one is known, else those of the notice. */
export function Dateline({ notice: { issuedOn, places, agreement } }: Props) {
  const words = useTranslations('publicPages.board')
  const language = useLocale()
  const signed = agreement?.signedOn
  const day = signed
    ? uncertainDayWords(signed, language)
    : issuedOn && dayWords(issuedOn, language)
  const where = agreement?.signedAt ?? places
  const place = where && localText(where, language).text
  const parts = [place, day || words('undated')].filter(Boolean)
  return <p className="dateline">{parts.join(' · ')}</p>
}
