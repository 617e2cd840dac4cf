import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AgreementsList } from '#components/agreements/list/agreements-list.tsx'
import { agreementsQuery, facetsQuery } from '#components/agreements/list/agreements-query.ts'
import { addressIn, filtersOnly, queryOf } from '#components/agreements/list/filters.ts'
import { namesOfCountries } from '#components/agreements/list/names-of-countries.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Hydrated } from '#components/hydrated.tsx'
import { agreementFacets } from '#domain/agreements/queries/agreement-facets.ts'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries.ts'
import { type FieldProblem, Refusal } from '#domain/outcome.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries.ts'
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
  const asked = { ...address }
  const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
  const { items: desks } = await ask(world(), listDesks, actor, {})
  const list = await orWrong(ask(world(), listAgreements, actor, asked))
  const facets = await orWrong(ask(world(), agreementFacets, actor, filtersOnly(address)))
  const language = await getLocale()
  const invalid = translator(language, 'invalid')
  const wrong = 'fields' in list ? list.fields : null
  const named = {
    areas: areas.map(({ code, labels }) => ({ code, labels })),
    desks: desks.map(({ code, names }) => ({ code, names })),
    countries:
      'fields' in list ? {} : namesOfCountries(list, 'fields' in facets ? null : facets, language),
  }
  return (
    <Hydrated
      answers={[
        ...('fields' in list ? [] : [[agreementsQuery(address).queryKey, list] as const]),
        ...('fields' in facets ? [] : [[facetsQuery(address).queryKey, facets] as const]),
      ]}
    >
      <ClientWords namespaces={['agreements', 'words']}>
        <AgreementsList
          named={named}
          closedLevels={
            actor.kind === 'user' && actor.role === 'administrator'
              ? ['confidential', 'restricted']
              : ['restricted']
          }
          wrong={
            wrong && {
              query: queryOf(address),
              errors: wrong.map(({ path, code, params }) => ({
                path,
                code,
                message: invalid(code, params),
              })),
            }
          }
        />
      </ClientWords>
    </Hydrated>
  )
}

/** An address may ask for what the list does not know: that is said in its place. */
async function orWrong<Answer>(
  asked: Promise<Answer>,
): Promise<Answer | { fields: readonly FieldProblem[] }> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return { fields: error.problem.fields ?? [] }
  }
}
