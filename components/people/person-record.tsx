import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonLook } from '#components/ui/button-look.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { PersonDetail, Post } from '#domain/people/schema.ts'
import { countryName } from '#lib/countries.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { PersonName } from './person-name.tsx'

/** Somebody's names, posts, signatures, and where they took part. */
export function PersonRecord({ person, keeps }: { person: PersonDetail; keeps: boolean }) {
  const words = useTranslations('people')
  const language = useLocale()
  const { id, names, familyNames, country, posts, signed, tookPart } = person
  return (
    <>
      <PageHeader
        title={<PersonName names={names} familyNames={familyNames} />}
        crumbs={[{ href: '/people', text: words('title') }]}
        state={country && countryName(country, language)}
        actions={
          keeps && (
            <Link href={`/people/${id}/edit`} prefetch={false} className={buttonLook()}>
              {words('change')}
            </Link>
          )
        }
      />
      <Entries>
        <Entry term={words('labels.names')}>
          {Object.entries(names).map(([lang, name]) => (
            <span key={lang} lang={lang} className="block">
              {name}
            </span>
          ))}
        </Entry>
        <Entry term={words('labels.posts')}>
          {posts.length === 0 && <NotStated />}
          {posts.map((post) => (
            <PostHeld key={JSON.stringify(post)} post={post} />
          ))}
        </Entry>
      </Entries>
      {signed.length > 0 && (
        <Section title={words('signed')} lead={words('signedLead')}>
          <Entries>
            {signed.map((agreement) => (
              <Entry key={agreement.id} term={<LocalText of={agreement.posts} />}>
                <Link href={`/agreements/${agreement.id}`} prefetch={false}>
                  {agreement.reference} <LocalText of={agreement.titles} />
                </Link>
              </Entry>
            ))}
          </Entries>
        </Section>
      )}
      {tookPart.length > 0 && (
        <Section title={words('tookPart')}>
          <ul className="flex flex-col gap-1.5">
            {tookPart.map((one) => (
              <li key={one.id}>
                <Link href={`/${one.kind}s/${one.id}`} prefetch={false}>
                  <LocalText of={one.titles} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function PostHeld({ post: { party, posts, heldFrom, heldUntil } }: { post: Post }) {
  const words = useTranslations('people')
  const language = useLocale()
  const days = [
    heldFrom && words('from', { day: uncertainDayWords(heldFrom, language) }),
    heldUntil && words('until', { day: uncertainDayWords(heldUntil, language) }),
  ].filter(Boolean)
  return (
    <span className="mb-1 block">
      <LocalText of={posts} />, <LocalText of={party.names} />
      <span className="block text-small text-quiet">
        {days.length > 0 ? days.join(' ') : words('daysUnknown')}
      </span>
    </span>
  )
}
