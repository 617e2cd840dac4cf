import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PartyActs } from '#components/parties/party-acts.tsx'
import { PartyRecord } from '#components/parties/party-record.tsx'
import { SeparateParty } from '#components/parties/separate-party.tsx'
import { ask } from '#domain/ask.ts'
import { Refusal } from '#domain/outcome.ts'
import { partyAgreements } from '#domain/parties/queries/party-agreements.ts'
import { readParty } from '#domain/parties/queries/read-party.ts'
import type { PartyNamed } from '#domain/parties/schema.ts'
import { listPeople } from '#domain/people/queries/list-people.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ partyId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

const partyShown = cache(async (partyId: string) => {
  const { actor } = await admittedTo('/parties/[partyId]')
  const party = await ask(world(), readParty, actor, { partyId }).catch((error: unknown) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  return { actor, party }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { party } = await partyShown((await params).partyId)
  return { title: localText(party.names, await getLocale()).text }
}

/** A body. One that was found to be another leads on to that one. */
export default async function PartyPage({ params, searchParams }: Props) {
  const { actor, party } = await partyShown((await params).partyId)
  if (party.mergedInto) redirect(`/parties/${party.mergedInto.id}`)
  const { id, version } = party
  const agreements = await ask(world(), partyAgreements, actor, { partyId: id })
  const people = await ask(world(), listPeople, actor, { party: id, limit: 100 })
  const language = await getLocale()
  const name = localText(party.names, language).text
  const role = actor.kind === 'user' ? actor.role : 'auditor'
  const mayMerge = role === 'manager' || role === 'administrator'
  const acts = role !== 'auditor' && (
    <PartyActs partyId={id} version={version} name={name} mayMerge={mayMerge} />
  )
  return (
    <>
      <ClientWords namespaces={['parties', 'forms', 'words']}>
        <PartyRecord
          {...{ party, acts }}
          agreements={agreements.items}
          people={people.items}
          parting={mayMerge ? parting(language) : undefined}
        />
      </ClientWords>
      <RecordHistory recordId={id} actor={actor} {...(await searchParams)} />
    </>
  )
}

const parting = (language: string) =>
  function Part({ id, names }: PartyNamed) {
    return <SeparateParty partyId={id} name={localText(names, language).text} />
  }
