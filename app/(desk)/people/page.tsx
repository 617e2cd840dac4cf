import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { BodiesTabs } from '#components/parties/bodies-tabs.tsx'
import { PeopleList } from '#components/people/people-list.tsx'
import { isAdmitted } from '#domain/access/rules.ts'
import { ask } from '#domain/ask.ts'
import { keepsPeople } from '#domain/people/commands/create-person.ts'
import { listPeople } from '#domain/people/queries/list-people.ts'

type Props = { searchParams: Promise<{ q?: string | string[]; cursor?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('people')
  return { title: words('title') }
}

/** The people of all bodies. */
export default async function PeoplePage({ searchParams }: Props) {
  const { actor } = await admittedTo('/people')
  const asked = await searchParams
  const q = typeof asked.q === 'string' ? asked.q.trim() : ''
  const cursor = typeof asked.cursor === 'string' ? asked.cursor : ''
  const page = await orNotFound(
    ask(world(), listPeople, actor, { ...(q && { q }), ...(cursor && { cursor }) }),
  )
  const keeps = isAdmitted(actor, keepsPeople)
  return (
    <>
      <BodiesTabs current="people" />
      <PeopleList page={page} q={q} keeps={keeps} onward={cursor !== ''} />
    </>
  )
}
