import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import { PersonRecord } from '#components/people/person-record.tsx'
import { isAdmitted } from '#domain/access/rules.ts'
import { ask } from '#domain/ask.ts'
import { keepsPeople } from '#domain/people/commands/create-person.ts'
import { readPerson } from '#domain/people/queries/read-person.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ personId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

/** Asked once a request, for the title and for the page. */
const asked = cache(async (personId: string) => {
  const { actor } = await admittedTo('/people/[personId]')
  const person = await orNotFound(ask(world(), readPerson, actor, { personId }))
  return { person, keeps: isAdmitted(actor, keepsPeople) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person } = await asked((await params).personId)
  return { title: localText(person.names, await getLocale()).text }
}

/** Somebody who signs or takes part, with what is theirs to be known of. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { personId } = await params
  const { actor } = await admittedTo('/people/[personId]')
  return (
    <>
      <PersonRecord {...(await asked(personId))} />
      <RecordHistory recordId={personId} actor={actor} {...(await searchParams)} />
    </>
  )
}
