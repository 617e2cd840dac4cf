import { and, eq, inArray } from 'drizzle-orm'
import { staff } from '../../access/rules.ts'
import { listPage } from '../../list-page.ts'
import { isNamedLike } from '../../names/queries.ts'
import { query } from '../../query.ts'
import { listPeopleInput, personPage } from '../schema.ts'
import { postsOf } from './posts-of.ts'

/** The people of all bodies by family name, found by any of their names. */
export const listPeople = query({
  name: 'person.list',
  event: 'person.listed',
  route: 'GET /people',
  input: listPeopleInput,
  output: personPage,
  access: { roles: staff, scope: 'register' },
  answer: async (db, { input }) => {
    const { people, personPosts } = db.tables
    const where = and(
      input.q === undefined ? undefined : isNamedLike(db, 'person', people.id, input.q),
      input.country === undefined ? undefined : eq(people.country, input.country),
      input.party === undefined
        ? undefined
        : inArray(
            people.id,
            db
              .select({ id: personPosts.personId })
              .from(personPosts)
              .where(eq(personPosts.partyId, input.party)),
          ),
    )
    const { rows, ...page } = await listPage(
      db,
      {
        from: people,
        where,
        sort: { name: 'name', column: people.sortName, kind: 'text', direction: 'ascending' },
        id: people.id,
      },
      input,
      (part) =>
        db
          .select()
          .from(people)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id, sortName }) => ({ id, value: sortName }),
    )
    const posts = await postsOf(
      db,
      rows.map(({ id }) => id),
    )
    return {
      items: rows.map(({ sortName: _, ...person }) => ({
        ...person,
        posts: posts.get(person.id) ?? [],
      })),
      ...page,
    }
  },
})
