import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { AgreementOfParty, Party, PartyNamed } from '#domain/parties/schema.ts'
import type { PersonListed } from '#domain/people/schema.ts'
import { countryName } from '#lib/countries.ts'
import { AgreementsOfParty } from './agreements-of-party.tsx'
import { Line } from './party-line.tsx'
import { spanWords } from './party-words.ts'

type Props = {
  party: Party
  agreements: readonly AgreementOfParty[]
  people: readonly PersonListed[]
  acts: ReactNode
  /** The act that parts one that was merged from it again. */
  parting?: ((merged: PartyNamed) => ReactNode) | undefined
}

/** A body: its names over time, who came before and after it, what it signed and with whom. */
export function PartyRecord({ party, agreements, people, acts, parting }: Props) {
  const words = useTranslations('parties')
  const kinds = useTranslations('words.partyKinds')
  const language = useLocale()
  const { names, acronym, kind, country } = party
  const facts = [acronym, kinds(kind), country && countryName(country, language)]
  return (
    <>
      <PageHeader
        title={<LocalText of={names} />}
        subtitle={<OtherLanguages party={party} />}
        state={<p className="text-quiet">{facts.filter(Boolean).join(' · ')}</p>}
        crumbs={[
          { href: '/parties', text: words('title') },
          ...(country
            ? [{ href: `/countries/${country}`, text: countryName(country, language) }]
            : []),
        ]}
        actions={acts}
      />
      <Names party={party} parting={parting} />
      <Line party={party} />
      <Section title={words('agreements.title')} lead={words('agreements.lead')}>
        {agreements.length === 0 ? (
          <NotStated>{words('agreements.none')}</NotStated>
        ) : (
          <AgreementsOfParty agreements={agreements} />
        )}
      </Section>
      <People people={people} />
    </>
  )
}

/** The name in the languages that the reader's page is not in. */
function OtherLanguages({ party: { names } }: { party: Party }) {
  const language = useLocale()
  const others = Object.entries(names).filter(([tag]) => tag !== language)
  if (others.length === 0 || Object.keys(names).length < 2) return null
  return others.map(([tag, text]) => (
    <span key={tag} lang={tag} className="block">
      {text}
    </span>
  ))
}

function Names({ party, parting }: Pick<Props, 'party' | 'parting'>) {
  const words = useTranslations('parties')
  const span = useTranslations('parties.span')
  const language = useLocale()
  const { otherNames, parent, parts, merged } = party
  if (otherNames.length === 0 && !parent && parts.length === 0 && merged.length === 0) return null
  return (
    <Section title={words('names.title')}>
      <Entries>
        {otherNames.map((name, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- names have no number of their own
          <Entry key={index} term={spanWords(name, language, span)}>
            <span className="font-serif">
              <LocalText of={name.names} />
            </span>
            {name.acronym && ` (${name.acronym})`}
          </Entry>
        ))}
        {parent && (
          <Entry term={words('partOf')}>
            <Body body={parent} />
          </Entry>
        )}
        {parts.length > 0 && (
          <Entry term={words('parts')}>
            <Bodies bodies={parts} />
          </Entry>
        )}
        {merged.length > 0 && (
          <Entry term={words('merged')}>
            <ul>
              {merged.map((body) => (
                // Its address leads here.
                <li key={body.id} className="flex flex-wrap items-baseline gap-x-3">
                  <Named body={body} />
                  {parting?.(body)}
                </li>
              ))}
            </ul>
          </Entry>
        )}
      </Entries>
    </Section>
  )
}

function Bodies({ bodies }: { bodies: readonly PartyNamed[] }) {
  return (
    <ul>
      {bodies.map((body) => (
        <li key={body.id}>
          <Body body={body} />
        </li>
      ))}
    </ul>
  )
}

/** A body's name, leading to its page. */
function Body({ body }: { body: PartyNamed }) {
  return (
    <Link href={`/parties/${body.id}`} prefetch={false}>
      <Named body={body} />
    </Link>
  )
}

function Named({ body: { names, acronym } }: { body: PartyNamed }) {
  return (
    <span>
      <LocalText of={names} />
      {acronym && ` (${acronym})`}
    </span>
  )
}

function People({ people }: { people: readonly PersonListed[] }) {
  const words = useTranslations('parties')
  if (people.length === 0) return null
  return (
    <Section title={words('people.title')}>
      <Entries>
        {people.map(({ id, names, posts }) => (
          <Entry
            key={id}
            term={
              <Link href={`/people/${id}`} prefetch={false}>
                <LocalText of={names} />
              </Link>
            }
          >
            <ul>
              {posts.map((post, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- posts have no number here
                <li key={index}>
                  <LocalText of={post.posts} />
                </li>
              ))}
            </ul>
          </Entry>
        ))}
      </Entries>
    </Section>
  )
}
