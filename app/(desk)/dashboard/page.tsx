import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { parametersIn } from '#components/address.ts'
import { DashboardView } from '#components/dashboard/dashboard.tsx'
import { ask } from '#domain/ask.ts'
import { readDashboard } from '#domain/dashboard/queries/read-dashboard.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { Refusal } from '#domain/outcome.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('dashboard')
  return { title: words('title') }
}

/** What is in force, planned, promised, due and late, of what the reader may know. */
export default async function DashboardPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/dashboard')
  const asked = parametersIn(await searchParams)
  const { items: desks } = await ask(world(), listDesks, actor, {})
  const shown = { desks, language: await getLocale() }
  try {
    const dashboard = await ask(world(), readDashboard, actor, asked)
    return <DashboardView dashboard={dashboard} {...shown} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <DashboardView dashboard={null} {...shown} />
  }
}
