import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Sides } from '#components/ui/record/side-mark.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'
import { legalCharacterOf } from '#domain/agreements/rules/legal-character.ts'
import { countryName } from '#lib/countries.ts'
import { isSourced, SourceNotes } from './source-note.tsx'
import type { ShownAgreement as Agreement } from './shown-agreement.ts'

type Side = 'ours' | 'counterpart'

/** Who made it and who signed, each side on its side of the page, with the sentence that says so. */
export function SidesSection({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record')
  const characters = agreement.legalCharacter
  const said = { field: 'signatories', assertions: agreement.assertions }
  const sides = (
    <Sides
      ours={<Half agreement={agreement} side="ours" />}
      counterpart={<Half agreement={agreement} side="counterpart" />}
    />
  )
  return (
    <Section title={words('sides.title')}>
      {isSourced(said) ? (
        <WithMargin margin={<SourceNotes {...said} />}>{sides}</WithMargin>
      ) : (
        sides
      )}
      {Object.values(characters).some((one) => one !== 'notStated') && (
        <p className="mt-4 text-small text-quiet">
          {words('sides.whole', { character: legalCharacterOf(characters) })}
        </p>
      )}
    </Section>
  )
}

function Half({ agreement, side }: { agreement: Agreement; side: Side }) {
  const words = useTranslations('agreements.record.sides')
  const characters = useTranslations('words.legalCharacters')
  const parties = agreement.parties.filter((party) => party.side === side)
  const character = agreement.legalCharacter[side]
  if (parties.length === 0) return <NotStated>{words('none')}</NotStated>
  return (
    <>
      {parties.map((party) => (
        <Body key={party.id} party={party} agreement={agreement} />
      ))}
      <p className="mt-4 text-small text-quiet">
        {words('character', { character: characters(character) })}
      </p>
    </>
  )
}

type BodyProps = { party: Agreement['parties'][number]; agreement: Agreement }

function Body({ party, agreement }: BodyProps) {
  const words = useTranslations('agreements.record.sides')
  const roles = useTranslations('words.partyRoles')
  const language = useLocale()
  const { id, names, acronym, country, role } = party
  const signatories = agreement.signatories.filter(({ partyId }) => partyId === id)
  const where = [
    acronym,
    country && countryName(country, language),
    role === 'executing' && roles(role),
  ]
  return (
    <div className="mb-5 last:mb-0">
      <p className="font-serif text-lead">
        <Link href={`/parties/${id}`} prefetch={false} className="no-underline hover:underline">
          <LocalText of={names} />
        </Link>
      </p>
      {party.nameNow && (
        <p className="text-small text-quiet">
          {words('nameNow')} <LocalText of={party.nameNow.names} />
        </p>
      )}
      <p className="text-small text-quiet">{where.filter(Boolean).join(' · ')}</p>
      {signatories.map((signatory) => (
        <p key={signatory.id} className="mt-3 text-small">
          {words('signedBy')}{' '}
          {words.rich('person', {
            name: () => <Person names={signatory.names} />,
            post: () => <LocalText of={signatory.posts} />,
          })}
        </p>
      ))}
    </div>
  )
}

/** A person's name in the reader's language, and in the person's own script beside it. */
function Person({ names }: { names: Agreement['titles'] }) {
  const language = useLocale()
  const own = names['zh-CN']
  const beside = own && language !== 'zh-CN' && !Object.values(names).every((name) => name === own)
  return (
    <>
      <strong className="font-strong">
        <LocalText of={names} />
      </strong>
      {beside && (
        <>
          {' '}
          <span lang="zh-CN">{own}</span>
        </>
      )}
    </>
  )
}
