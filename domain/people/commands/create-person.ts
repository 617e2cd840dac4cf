import { newId } from '#lib/ids.ts'
import type { AccessLine } from '../../access/schema.ts'
import { command } from '../../command.ts'
import { bodiesAmong } from '../queries/bodies.ts'
import { personState } from '../queries/person-record.ts'
import { personProblem } from '../rules.ts'
import { createPersonInput, personSaved } from '../schema.ts'
import { personRow, savePosts } from './save-person.ts'

/** Who may keep people: a person is everybody's, so that two desks name one alike. */
export const keepsPeople: AccessLine = {
  roles: ['officer', 'manager', 'administrator', 'operator'],
  scope: 'register',
}

/** Enters somebody who signs or takes part for a body. */
export const createPerson = command({
  name: 'person.create',
  event: 'person.created',
  route: 'POST /people',
  input: createPersonInput,
  output: personSaved,
  access: keepsPeople,
  facts: async (db, { input }) =>
    await bodiesAmong(
      db,
      input.posts.map(({ partyId }) => partyId),
    ),
  refuse: ({ input, facts }) => personProblem(input, facts),
  change: async (tx, { input, seq }) => {
    const id = newId()
    await tx.insert(tx.tables.people).values(personRow(id, input, seq))
    await savePosts(tx, id, input)
    return { record: personState(id, input), answer: { id, version: seq } }
  },
})
