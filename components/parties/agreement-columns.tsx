import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import { uncertainDayWords } from '#lib/day-words.ts'

type Listed = Pick<AgreementListed, 'id' | 'titles' | 'reference' | 'signedOn' | 'state'>

/** How an agreement is read on the page of a body or a country: title, signing, legal state. */
export function useAgreementColumns() {
  const words = useTranslations('parties.agreements')
  const states = useTranslations('words.legalStates')
  const language = useLocale()
  return {
    title: {
      key: 'title',
      head: words('agreement'),
      names: true,
      cell: ({ id, titles, reference }) => (
        <>
          <Link href={`/agreements/${id}`} prefetch={false}>
            <LocalText of={titles} />
          </Link>
          <span className="block font-sans text-small text-quiet tabular-nums">{reference}</span>
        </>
      ),
    },
    signed: {
      key: 'signed',
      head: words('signed'),
      cell: ({ signedOn }) => (signedOn ? uncertainDayWords(signedOn, language) : <NotStated />),
    },
    state: { key: 'state', head: words('state'), cell: ({ state }) => states(state) },
  } satisfies Record<string, Column<Listed>>
}
