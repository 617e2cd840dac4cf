import type { Writer } from '#db/store.ts'
import { indexNames } from '../../names/commands.ts'
import { bodiesById } from '../../people/queries/bodies.ts'
import type { KeptVisit } from '../queries/visit-record.ts'

/** Makes a visit found by its title, its places and the bodies that came and received. */
export async function indexVisit(tx: Writer, id: string, visit: KeptVisit): Promise<void> {
  const body = await bodiesById(tx, [visit.delegationId, visit.hostId])
  const bodies = [body(visit.delegationId), body(visit.hostId)]
  await indexNames(tx, 'visit', id, [
    ...Object.values(visit.titles),
    ...Object.values(visit.places ?? {}),
    ...bodies.flatMap((one) => (one ? [...Object.values(one.names), one.acronym] : [])),
  ])
}
