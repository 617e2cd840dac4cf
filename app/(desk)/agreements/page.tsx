import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AgreementsList } from '#components/agreements/list/agreements-list.tsx'
import {
  addressIn,
  changed,
  filtersOnly,
  queryOf,
  type Address,
} from '#components/agreements/list/filters.ts'
import {
  countriesIn,
  type FirstAnswers,
  keyed,
  wrongIn,
} from '#components/agreements/list/first-answers.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Hydrated } from '#components/hydrated.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { agreementFacets } from '#domain/agreements/queries/agreement-facets.ts'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { Refusal } from '#domain/outcome.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { readProgramme } from '#domain/programmes/queries.ts'
import { present } from '#domain/world.ts'
import { momentToType, momentTyped } from '#lib/clock.ts'
import { translator } from '#messages/translator.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('agreements')
  return { title: words('title') }
}

/** The agreements that are open to the reader; filters, order and place stand in the address. */
export default async function AgreementsPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/agreements')
  const address = addressIn(await searchParams)
  const { today, home } = await present(world(), world().store.read)
  const knownAt = address.knownAt && momentTyped(address.knownAt, home.zone)
  if (knownAt !== address.knownAt) {
    redirect(`/agreements${queryOf(changed(address, { knownAt }))}`)
  }
  const first = await firstAnswers(actor, address)
  const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
  const { items: desks } = await ask(world(), listDesks, actor, {})
  const countries = countriesIn(first, await getLocale())
  const mayAdd = actor.kind === 'user' && ['officer', 'manager'].includes(actor.role)
  const administers = actor.kind === 'user' && actor.role === 'administrator'
  return (
    <Hydrated answers={keyed(address, first)}>
      <ClientWords namespaces={['agreements', 'words']}>
        <AgreementsList
          named={{
            ...{ areas, desks, countries, zone: home.zone },
            programme: await programmeIn(actor, address),
          }}
          closedLevels={administers ? ['confidential', 'restricted'] : ['restricted']}
          mayAdd={mayAdd}
          wrong={wrongIn(address, first)}
          today={today}
          knownAtTyped={knownAt ? momentToType(knownAt, home.zone) : ''}
        />
      </ClientWords>
    </Hydrated>
  )
}

/** What is not there is said where the list says what is wrong with the address. */
async function programmeIn(actor: Actor, { programme: programmeId }: Address) {
  if (programmeId === undefined) return null
  return await ask(world(), readProgramme, actor, { programmeId }).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
}

/** An address may ask for what the list does not know: that is said in its place. */
async function firstAnswers(actor: Actor, address: Address): Promise<FirstAnswers> {
  try {
    return {
      list: await ask(world(), listAgreements, actor, address),
      facets: await ask(world(), agreementFacets, actor, filtersOnly(address)),
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    const say = translator(await getLocale(), 'invalid')
    const fields = error.problem.fields ?? []
    return {
      errors: fields.map(({ path, code, params }) => ({ path, code, message: say(code, params) })),
    }
  }
}
