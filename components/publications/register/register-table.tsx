import { useLocale, useTranslations } from 'next-intl'
import { StateMark } from '#components/agreements/state-mark.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { PublicAgreementListed } from '#domain/publications/schema/register.ts'
import { countryName } from '#lib/countries.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { registerPath } from '../addresses.ts'

/** Published agreements as an almanac sets them: what it is, with whom, when signed, how it stands. */
export function RegisterTable({ items }: { items: readonly PublicAgreementListed[] }) {
  const words = useTranslations('publicPages.register')
  const columns: Column<PublicAgreementListed>[] = [
    {
      key: 'agreement',
      head: words('heads.agreement'),
      names: true,
      cell: (item) => <Name item={item} />,
    },
    {
      key: 'counterpart',
      head: words('heads.counterpart'),
      cell: (item) => <Counterparts item={item} />,
      className: 'w-[24%]',
    },
    {
      key: 'signedOn',
      head: words('heads.signedOn'),
      cell: (item) => <Signed item={item} />,
      className: 'w-[17%]',
    },
    {
      key: 'state',
      head: words('heads.state'),
      cell: ({ state }) => <StateMark state={state} />,
      className: 'w-[18%]',
    },
  ]
  return (
    <Almanac
      caption={words('caption')}
      columns={columns}
      rows={items}
      rowKey={({ reference }) => reference}
    />
  )
}

type Props = { item: PublicAgreementListed }

function Name({ item: { reference, kind, titles } }: Props) {
  const kinds = useTranslations('words.agreementKinds')
  return (
    <>
      <span className="block font-sans text-note text-quiet">
        {reference} · {kinds(kind)}
      </span>
      <a href={registerPath(reference)} className="decoration-hairline hover:decoration-current">
        <LocalText of={titles} />
      </a>
    </>
  )
}

function Counterparts({ item: { parties, counterpartCountry } }: Props) {
  const language = useLocale()
  const bodies = parties.filter(({ side }) => side === 'counterpart')
  if (bodies.length === 0) return <NotStated />
  return (
    <span>
      {bodies.map(({ names }, place) => (
        <span key={`${place} ${Object.values(names)[0]}`} className="block">
          <OfSide side="counterpart">
            <LocalText of={names} />
          </OfSide>
        </span>
      ))}
      {counterpartCountry && (
        <span className="block pl-[1.35em] text-note text-quiet">
          {countryName(counterpartCountry, language)}
        </span>
      )}
    </span>
  )
}

function Signed({ item: { signedOn, signedAt } }: Props) {
  const words = useTranslations('publicPages.register')
  const language = useLocale()
  if (!signedOn) return <NotStated>{words('notSigned')}</NotStated>
  return (
    <span>
      <span className="block">{uncertainDayWords(signedOn, language)}</span>
      {signedAt && (
        <span className="block text-note text-quiet">
          <LocalText of={signedAt} />
        </span>
      )}
    </span>
  )
}
