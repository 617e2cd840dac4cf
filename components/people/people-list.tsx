import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { z } from 'zod'
import { Button, LinkButton } from '#components/ui/button.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { PersonListed, personPage } from '#domain/people/schema.ts'
import { countryName } from '#lib/countries.ts'
import { PersonName } from './person-name.tsx'

type Props = { page: z.infer<typeof personPage>; q: string; keeps: boolean; onward: boolean }

/** The people of all bodies by family name, found by the beginning of any of their names. */
export function PeopleList({ page, q, keeps, onward }: Props) {
  const words = useTranslations('people')
  const { items, total, nextCursor } = page
  const address = (more: object = {}) =>
    `/people?${new URLSearchParams({ ...(q && { q }), ...more })}`
  return (
    <>
      <PageHeader title={words('title')} state={words('lead')} actions={keeps && <Enter />} />
      <form method="get" action="/people" className="no-print mb-8">
        <div className="trail-filters">
          <TextField name="q" type="search" label={words('search')} defaultValue={q} />
          <div>
            <Button type="submit" icon="search">
              {words('show')}
            </Button>
          </div>
        </div>
      </form>
      {items.length === 0 ? (
        <EmptyState
          kind={q ? 'noResults' : 'nothing'}
          title={words(q ? 'noneFound' : 'none')}
          action={q && <LinkButton href="/people">{words('all')}</LinkButton>}
        >
          {words(q ? 'noneFoundText' : keeps ? 'noneText' : 'noneToRead')}
        </EmptyState>
      ) : (
        <People people={items} />
      )}
      <Pager
        first={onward ? address() : undefined}
        next={nextCursor ? address({ cursor: nextCursor }) : undefined}
      >
        {words('total', { count: 'exact' in total ? total.exact : total.atLeast })}
      </Pager>
    </>
  )
}

function Enter() {
  const words = useTranslations('people')
  return (
    <Link href="/people/new" prefetch={false} className={buttonLook('primary')}>
      {words('enter')}
    </Link>
  )
}

function People({ people }: { people: readonly PersonListed[] }) {
  const words = useTranslations('people')
  const language = useLocale()
  const columns: Column<PersonListed>[] = [
    {
      key: 'name',
      head: words('labels.names'),
      names: true,
      cell: ({ id, names, familyNames }) => (
        <Link href={`/people/${id}`} prefetch={false}>
          <PersonName names={names} familyNames={familyNames} />
        </Link>
      ),
    },
    {
      key: 'post',
      head: words('post'),
      cell: ({ posts: [post] }) =>
        post ? (
          <>
            <LocalText of={post.posts} />,{' '}
            {post.party.acronym ?? <LocalText of={post.party.names} />}
          </>
        ) : (
          <NotStated />
        ),
    },
    {
      key: 'country',
      head: words('labels.country'),
      cell: ({ country }) => (country ? countryName(country, language) : <NotStated />),
    },
  ]
  return (
    <Almanac caption={words('title')} columns={columns} rows={people} rowKey={({ id }) => id} />
  )
}
