import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { parametersIn } from '#components/address.ts'
import { MilestonesList } from '#components/milestones/list/milestones-list.tsx'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { listMilestones } from '#domain/milestones/queries/list-milestones.ts'
import { Refusal } from '#domain/outcome.ts'
import { present } from '#domain/world.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('milestones.list')
  return { title: words('title') }
}

/** The milestones of all plans that are open to the reader; filters and order stand in the address. */
export default async function MilestonesPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/milestones')
  const asked = parametersIn(await searchParams)
  const { items: desks } = await ask(world(), listDesks, actor, {})
  const { today } = await present(world(), world().store.read)
  try {
    const page = await ask(world(), listMilestones, actor, asked)
    return <MilestonesList page={page} asked={asked} desks={desks} today={today} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <MilestonesList page={null} asked={asked} desks={desks} today={today} />
  }
}
