import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { parametersIn } from '#components/address.ts'
import { DeadlinesList } from '#components/deadlines/deadlines-list.tsx'
import { isMonth } from '#components/deadlines/month.ts'
import { ask } from '#domain/ask.ts'
import { listDeadlines } from '#domain/deadlines/queries/list-deadlines.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { Refusal } from '#domain/outcome.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { present } from '#domain/world.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('deadlines')
  return { title: words('title') }
}

/** What must be sent or done by when; filters, month and place stand in the address. */
export default async function DeadlinesPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/deadlines')
  const asked = parametersIn(await searchParams)
  const { month: wanted, ...filters } = asked
  const month = isMonth(String(wanted ?? '')) ? String(wanted) : null
  const { items: desks } = await ask(world(), listDesks, actor, {})
  const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
  const { today } = await present(world(), world().store.read)
  const shown = { asked, named: { desks, areas }, today, month }
  try {
    const narrowed = month ? { ...filters, due: month, limit: 200 } : filters
    return <DeadlinesList page={await ask(world(), listDeadlines, actor, narrowed)} {...shown} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <DeadlinesList page={null} {...shown} />
  }
}
