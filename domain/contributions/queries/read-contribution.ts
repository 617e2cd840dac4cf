import { and, eq } from 'drizzle-orm'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { query } from '../../query.ts'
import { type ContributionDetail, contributionDetail, readContributionInput } from '../schema.ts'
import { contributionRows, contributionsTold } from './contribution-rows.ts'

/** One contribution, with who changed it last. */
export const readContribution = query({
  name: 'contribution.read',
  event: 'contribution.read',
  route: 'GET /contributions/{contributionId}',
  input: readContributionInput,
  output: contributionDetail,
  access: staffReads,
  answer: async (db, { input, actor, home: { currency } }): Promise<ContributionDetail | null> => {
    const { contributions } = db.tables
    const here = eq(contributions.id, input.contributionId)
    const readable = readableWhere(db, actor, contributions)
    const [found] = await contributionRows(db, and(here, readable), currency)
    if (!found) return null
    const [told] = await contributionsTold(db, [found], { actor, currency })
    if (!told) return null
    return {
      ...told,
      ...(await lastChange(db, told.version)),
      writable: can(actor, deskWrites, found.row, await isNamed(db, actor, found.row)),
    }
  },
  discloses: (answer) => [{ ...answer, agreementId: answer.agreement.id }],
})
