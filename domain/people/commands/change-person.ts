import { eq } from 'drizzle-orm'
import type { Json } from '#lib/canonical-json.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { bodiesAmong } from '../queries/bodies.ts'
import { type KeptPerson, personRecord, personState } from '../queries/person-record.ts'
import { personProblem } from '../rules.ts'
import { changePersonInput, personSaved } from '../schema.ts'
import { keepsPeople } from './create-person.ts'
import { personRow, savePosts } from './save-person.ts'

/** Mends names and posts. What somebody signed keeps the post of that day (`domain.md` rule 23). */
export const changePerson = command({
  name: 'person.change',
  event: 'person.changed',
  route: 'PATCH /people/{personId}',
  input: changePersonInput,
  output: personSaved,
  access: keepsPeople,
  versioned: true,
  undo: restoring('personId', changePersonInput, withPosts),
  subject: (db, { personId }) => personRecord(db, personId),
  facts: async (db, { input }) =>
    await bodiesAmong(db, input.posts?.map(({ partyId }) => partyId) ?? []),
  refuse: ({ subject, input, facts }) => {
    const kept = subject.person.posts.map(({ partyId }) => partyId)
    return personProblem(changed(subject.person, input), new Set([...facts, ...kept]))
  },
  change: async (tx, { subject, input, seq }) => {
    const { people } = tx.tables
    const { id } = subject
    const person = changed(subject.person, input)
    await tx
      .update(people)
      .set(personRow(id, person, seq))
      .where(eq(people.id, id))
    await savePosts(tx, id, person)
    return { record: personState(id, person), answer: { id, version: seq } }
  },
})

const changed = (kept: KeptPerson, input: Partial<KeptPerson>): KeptPerson => ({
  names: input.names ?? kept.names,
  familyNames: input.familyNames === undefined ? kept.familyNames : input.familyNames,
  country: input.country === undefined ? kept.country : input.country,
  posts: input.posts ?? kept.posts,
})

/** Versions call a person's posts by another name than a post's own texts. */
function withPosts({ heldPosts, ...before }: Record<string, Json>): Record<string, Json> {
  return heldPosts === undefined ? before : { ...before, posts: heldPosts }
}
