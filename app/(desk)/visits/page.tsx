import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { VisitsList } from '#components/visits/visits-list.tsx'
import { deskWrites, isAdmitted } from '#domain/access/rules.ts'
import { ask } from '#domain/ask.ts'
import { listVisits } from '#domain/visits/queries/list-visits.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('visits')
  return { title: words('title') }
}

/** The stays of delegations, narrowed by what the address says. */
export default async function VisitsPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/visits')
  const asked = await searchParams
  const of = (name: string) => (typeof asked[name] === 'string' ? asked[name].trim() : '')
  const filters = { q: of('q'), side: of('side'), from: of('from'), to: of('to') }
  const given = Object.entries({ ...filters, cursor: of('cursor') }).filter(([, text]) => text)
  const page = await orNotFound(ask(world(), listVisits, actor, Object.fromEntries(given)))
  return (
    <VisitsList
      page={page}
      filters={filters}
      logs={isAdmitted(actor, deskWrites)}
      onward={of('cursor') !== ''}
    />
  )
}
