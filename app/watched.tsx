import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import { ClientWords } from '#components/frame/client-words.tsx'
import { WatchButton } from '#components/milestones/watch-button.tsx'
import { watchesQuery } from '#components/milestones/watches-query.ts'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { listWatches } from '#domain/watches/queries.ts'
import { world } from './world.ts'

type Props = { recordId: string; title: string; actor: Actor }

/** The button by which one is told of changes of a record, for those who have a desk's page to be told on. */
export async function Watched({ recordId, title, actor }: Props) {
  if (actor.kind !== 'user' || (actor.role !== 'officer' && actor.role !== 'manager')) return null
  const client = new QueryClient()
  client.setQueryData(watchesQuery.queryKey, await ask(world(), listWatches, actor, {}))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ClientWords namespaces={['milestones']}>
        <WatchButton recordId={recordId} title={title} />
      </ClientWords>
    </HydrationBoundary>
  )
}
