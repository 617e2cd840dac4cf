import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { parametersIn } from '#components/address.ts'
import { PlansList } from '#components/action-plans/list/plans-list.tsx'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { listActionPlans } from '#domain/action-plans/queries/list-action-plans.ts'
import { Refusal } from '#domain/outcome.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('actionPlans.list')
  return { title: words('title') }
}

/** The action plans that are open to the reader; filters and order stand in the address. */
export default async function ActionPlansPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/action-plans')
  const asked = parametersIn(await searchParams)
  const { items: desks } = await ask(world(), listDesks, actor, {})
  try {
    const page = await ask(world(), listActionPlans, actor, asked)
    return <PlansList page={page} asked={asked} desks={desks} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <PlansList page={null} asked={asked} desks={desks} />
  }
}
