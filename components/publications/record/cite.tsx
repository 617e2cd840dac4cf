import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import type { PublicAgreement } from '#domain/publications/schema/register.ts'
import type { AgreementSnapshot } from '#domain/publications/schema/snapshot.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { registerPath } from '../addresses.ts'

type Props = {
  page: PublicAgreement
  record: AgreementSnapshot
  /** Scheme, host and port, for an address that can be typed. */
  origin: string
}

/** The record as a line of plain text for a footnote, and as programs read it. */
export function Cite({ page, record, origin }: Props) {
  const words = useTranslations('publicPages.agreement')
  const language = useLocale()
  const text = (map: Record<string, string>) => localText(map, language).text
  const { reference, titles, parties, signedAt } = record
  const signedOn = page.status?.signedOn
  const signed = signedOn
    ? words('signedIn', {
        place: signedAt ? text(signedAt) : 'none',
        signed: uncertainDayWords(signedOn, language),
      })
    : words('unsigned')
  const line = words('citeText', {
    parties: parties.map(({ names }) => text(names)).join(' – '),
    title: text(titles),
    signed,
    reference,
    address: origin + registerPath(reference),
    on: dayWords(page.status?.on ?? page.publishedOn, language),
  })
  return (
    <Section title={words('cite')} id="cite">
      <p className="cite-line">{line}</p>
      <p className="mt-4 text-note break-all text-quiet">
        {words('hash')}: <span className="font-mono">{page.contentHash}</span>
      </p>
      <p className="no-print mt-1 text-note text-quiet">
        {words('machine')}:{' '}
        <a href={`/api/v1/public/agreements/${encodeURIComponent(reference)}`}>JSON</a>
      </p>
    </Section>
  )
}
