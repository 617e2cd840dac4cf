import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { type Parameters, parametersIn } from '#components/address.ts'
import { DeadlinesList } from '#components/deadlines/deadlines-list.tsx'
import { isMonth } from '#components/deadlines/month.ts'
import { ask } from '#domain/ask.ts'
import { listDeadlines } from '#domain/deadlines/queries/list-deadlines.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { Refusal } from '#domain/outcome.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { present } from '#domain/world.ts'
import { momentTyped } from '#lib/clock.ts'
import { translator } from '#messages/translator.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('deadlines')
  return { title: words('title') }
}

/** What must be sent or done by when; filters, month and place stand in the address. */
export default async function DeadlinesPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/deadlines')
  const asked = parametersIn(await searchParams)
  const { today, home } = await present(world(), world().store.read)
  const { month: wanted, ...filters } = withMoment(asked, home.zone)
  const month = isMonth(String(wanted ?? '')) ? String(wanted) : null
  const { items: desks } = await ask(world(), listDesks, actor, {})
  const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
  const named = { desks, areas, zone: home.zone }
  const shown = { asked: withMoment(asked, home.zone), named, today, month }
  try {
    const { within: _, ...inMonth } = filters
    const narrowed = month ? { ...inMonth, due: month, limit: 200 } : filters
    const page = await ask(world(), listDeadlines, actor, narrowed)
    return <DeadlinesList page={page} problems={[]} {...shown} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    const say = translator(await getLocale(), 'invalid')
    const problems = (error.problem.fields ?? []).map(({ path, code, params }) => {
      return { path, message: say(code, params) }
    })
    return <DeadlinesList page={null} problems={problems} {...shown} />
  }
}

/** A moment is typed by the office's clock, and asked for in UTC. */
const withMoment = ({ knownAt, ...asked }: Parameters, zone: string): Parameters =>
  knownAt ? { ...asked, knownAt: momentTyped(String(knownAt), zone) } : asked
