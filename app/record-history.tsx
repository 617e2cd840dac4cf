import { getLocale, getTranslations } from 'next-intl/server'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { RecordTrail } from '#components/audit/record-trail.tsx'
import { RevertChange } from '#components/audit/revert-change.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { recordHistory } from '#domain/audit/queries/record-history.ts'
import { home } from '#domain/world.ts'

type Props = {
  recordId: string
  actor: Actor
  /** Where the page's address says that the history goes on. */
  cursor?: string | string[] | undefined
  lead?: string
}

/** As many entries as stand under a record; the rest is a page on. */
const limit = '10'

/** What was changed in a record, as the last part of its page, and the way to take a change back. */
export async function RecordHistory({ recordId, actor, cursor, lead }: Props) {
  const place = typeof cursor === 'string' ? { cursor } : {}
  const { items, nextCursor } = await orNotFound(
    ask(world(), recordHistory, actor, { recordId, limit, ...place }),
  )
  const words = await getTranslations('history')
  const { zone } = await home(world(), world().store.read)
  return (
    <ClientWords namespaces={['history']}>
      <RecordTrail
        events={items}
        language={await getLocale()}
        zone={zone}
        next={nextCursor ? `?cursor=${nextCursor}#history` : undefined}
        acts={({ seq, revertible }) => revertible && <RevertChange seq={seq} />}
        lead={lead ?? words('lead')}
      />
    </ClientWords>
  )
}
