import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { Actor } from '../../../access/schema.ts'
import { seqKnownAt } from '../../../audit/queries/known-at.ts'
import { legalStatus } from '../../../legal-status/rules/legal-status.ts'
import { pageInSlices, totalInSlices } from '../../../slices.ts'
import type { AgreementPage, ListAgreements } from '../../schema/list-agreements.ts'
import { agreementListedOf, deskCodes } from '../listed.ts'
import { bodiesKnown } from './bodies-known.ts'
import { walkKnown } from './walk-known.ts'

type Asked = { actor: Actor | null; today: Day; whole: boolean }

/** A page of the list as it was known at a moment, by reference. */
export async function agreementsListedAsKnown(
  db: Reader,
  input: ListAgreements & { knownAt: string },
  { actor, today, whole }: Asked,
): Promise<AgreementPage> {
  const seq = await seqKnownAt(db, new Date(input.knownAt))
  const walk = await walkKnown(db, { actor, filters: input, today }, { seq })
  const { rows, nextCursor } = await pageInSlices(walk, input)
  const bodiesOf = await bodiesKnown(
    db,
    rows.map(({ content }) => content),
    seq,
  )
  const codes = await deskCodes(db)
  const items = rows.map(({ row, content, facts }) =>
    agreementListedOf(row, {
      counterparts: bodiesOf(content)
        .filter(({ side }) => side === 'counterpart')
        .map(({ id, names, acronym }) => ({ id, names, acronym })),
      state: legalStatus(facts, { on: today }).state,
      desk: codes.get(row.deskId) ?? '',
      asked: input.signedOn,
    }),
  )
  const total = whole ? { atLeast: items.length } : await totalInSlices(walk, input)
  return { items, nextCursor, previousCursor: null, total }
}
