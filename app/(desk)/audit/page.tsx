import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AuditTrail, WrongFilters } from '#components/audit/audit-trail.tsx'
import { parametersIn } from '#components/address.ts'
import { ask } from '#domain/ask.ts'
import { auditTrail } from '#domain/audit/queries/audit-trail.ts'
import { recordedEvents } from '#domain/catalogue.ts'
import { Refusal } from '#domain/outcome.ts'
import { home } from '#domain/world.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('audit')
  return { title: words('title') }
}

/** Few entries a page: each is a sentence that is read. */
const entriesAtOnce = 25

/** Everything that was done, for auditors and administrators. */
export default async function AuditPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/audit')
  const filters = parametersIn(await searchParams)
  const place = {
    language: await getLocale(),
    zone: (await home(world(), world().store.read)).zone,
  }
  try {
    const page = await ask(world(), auditTrail, actor, { limit: entriesAtOnce, ...filters })
    return <AuditTrail page={page} filters={filters} events={recordedEvents} {...place} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <WrongFilters fields={error.problem.fields ?? []} {...place} />
  }
}
