import { and, eq, isNull } from 'drizzle-orm'
import { searchTokens } from '#lib/search-tokens.ts'
import { query } from '../../query.ts'
import { colleagueList, listColleaguesInput } from '../schema.ts'

/** Those who may be named as readers: whoever may sign in, by name and role and nothing else of theirs. */
export const listColleagues = query({
  name: 'user.listColleagues',
  event: 'user.colleaguesListed',
  route: 'GET /users/colleagues',
  input: listColleaguesInput,
  output: colleagueList,
  access: { roles: ['officer', 'manager'], scope: 'register' },
  answer: async (db, { input: { q, limit } }) => {
    const { users, personalValues } = db.tables
    const rows = await db
      .select({ id: users.id, role: users.role, name: personalValues.value })
      .from(users)
      .innerJoin(
        personalValues,
        and(
          eq(personalValues.userId, users.id),
          eq(personalValues.field, 'name'),
          eq(personalValues.current, true),
        ),
      )
      .where(isNull(users.disabledAt))
    const wanted = searchTokens(q ?? '')
    const found = rows.filter(({ name }) => {
      const tokens = searchTokens(name ?? '')
      return wanted.every((word) => tokens.some((token) => token.startsWith(word)))
    })
    const named = found.map(({ id, role, name }) => ({ id, role, name: name ?? '' }))
    const byName = asPeopleDo.compare
    const items = named.toSorted((one, other) => byName(one.name, other.name)).slice(0, limit)
    return { items }
  },
})

// An office has few enough people to be put in order here (see `listUsers`).
const asPeopleDo = new Intl.Collator(['en', 'es', 'zh-CN'])
