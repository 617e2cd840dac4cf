import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { Desk } from '#components/desk/desk.tsx'
import { OneDue } from '#components/desk/one-due.tsx'
import { userOf } from '#domain/access/rules.ts'
import type { Actor } from '#domain/access/schema.ts'
import { listGaps } from '#domain/agreements/queries/list-gaps.ts'
import { countDueDays } from '#domain/alarms/queries/count-due-days.ts'
import { listAlarms } from '#domain/alarms/queries/list-alarms.ts'
import { endOfWeek } from '#domain/alarms/rules.ts'
import { type AlarmDue, alarmDues } from '#domain/alarms/schema/words.ts'
import { ask } from '#domain/ask.ts'
import { deskChanges } from '#domain/audit/queries/desk-changes.ts'
import { listDecisions } from '#domain/decisions/queries/list-decisions.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { listDrafts } from '#domain/drafts/queries.ts'
import { Refusal } from '#domain/outcome.ts'
import { listSnoozes } from '#domain/snoozes/queries.ts'
import { present } from '#domain/world.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('milestones.desk')
  return { title: words('title') }
}

const onlyMine = { officer: 'me' } as const

/** As many of each kind as one looks through at a glance. */
const atAGlance = 10

/** What is late, due and coming on the reader's own desks, unfinished, missing, and changed by others. */
export default async function DeskPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/desk')
  const { due, cursor, whose } = await searchParams
  const mine = whose === 'me'
  const { today, home } = await present(world(), world().store.read)
  if (due !== undefined) return await onePart({ actor, due, cursor, mine }, today)
  const { items: snoozes } = await ask(world(), listSnoozes, actor, {})
  // What is put off gives its place to what comes after it.
  const limit =
    atAGlance + Math.min(snoozes.filter(({ standing }) => standing).length, atAGlance * 4)
  const alarms = (kind: AlarmDue) =>
    ask(world(), listAlarms, actor, { due: kind, limit, ...(mine && onlyMine) })
  const { items: drafts } = await ask(world(), listDrafts, actor, {})
  return (
    <Desk
      due={{
        late: await alarms('late'),
        thisWeek: await alarms('thisWeek'),
        nextFourWeeks: await alarms('nextFourWeeks'),
        behindBaseline: await alarms('behindBaseline'),
        ahead: await alarms('ahead'),
        raised: await alarms('raised'),
      }}
      decisions={(await ask(world(), listDecisions, actor, { limit })).items}
      snoozes={snoozes}
      days={(await ask(world(), countDueDays, actor, {})).days}
      deskCode={await ownDesk(actor)}
      isManager={actor.kind === 'user' && actor.role === 'manager'}
      me={userOf(actor) ?? undefined}
      mine={mine}
      drafts={drafts.slice(0, atAGlance)}
      gaps={await ask(world(), listGaps, actor, { limit: atAGlance })}
      changes={await ask(world(), deskChanges, actor, { limit: atAGlance })}
      today={today}
      sunday={endOfWeek(today)}
      zone={home.zone}
    />
  )
}

/** The code of the reader's desk; undefined where they sit at several, or at none. */
async function ownDesk(actor: Actor): Promise<string | undefined> {
  const [own, ...others] = actor.kind === 'user' ? actor.deskIds : []
  if (own === undefined || others.length > 0) return undefined
  const { items } = await ask(world(), listDesks, actor, {})
  return items.find(({ id }) => id === own)?.code
}

type Parameter = string | string[] | undefined

type PartAsked = { actor: Actor; due: Parameter; cursor: Parameter; mine: boolean }

async function onePart({ actor, due: asked, cursor, mine }: PartAsked, today: string) {
  const due = alarmDues.find((one) => one === asked)
  if (!due) notFound()
  const from = typeof cursor === 'string' ? cursor : undefined
  const shown = { due, today, cursor: from, me: userOf(actor) ?? undefined, mine }
  try {
    const wish = { due, cursor: from, ...(mine && onlyMine) }
    return <OneDue {...shown} page={await ask(world(), listAlarms, actor, wish)} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <OneDue {...shown} page={null} />
  }
}
