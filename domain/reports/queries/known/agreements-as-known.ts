import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Actor } from '../../../access/schema.ts'
import type { AgreementContent } from '../../../agreements/queries/agreement-record.ts'
import { bodiesKnown } from '../../../agreements/queries/known/bodies-known.ts'
import { walkKnown } from '../../../agreements/queries/known/walk-known.ts'
import { contentsAt, seqKnownAt } from '../../../audit/queries/known-at.ts'
import { legalStatus } from '../../../legal-status/rules/legal-status.ts'
import { reportPage } from '../report-page.ts'
import type { AgreementsInput } from '../../schema/agreements-report.ts'
import { agreementsRowOf } from '../agreements-row.ts'
import { deskNames } from '../../../desks/queries/desk-names.ts'

type Asked = { actor: Actor | null; whole: boolean }

/** The register of agreements as it was known at a moment, told of a day. */
export async function agreementsReportAsKnown(
  db: Reader,
  input: AgreementsInput & { on: Day; knownAt: string },
  { actor, whole }: Asked,
) {
  const { on, knownAt } = input
  const seq = await seqKnownAt(db, new Date(knownAt))
  const walk = await walkKnown(db, { actor, filters: input, today: on }, { seq })
  const { rows, ...page } = await reportPage(walk, input, { whole })
  const contents = rows.map(({ content }) => content)
  const bodiesOf = await bodiesKnown(db, contents, seq)
  const areasOf = await areasKnown(db, contents, seq)
  const desk = await deskNames(db)
  const items = rows.map(({ row, content, facts }) =>
    agreementsRowOf(
      row,
      {
        bodies: bodiesOf(content).map(({ side, id, names, acronym, role }) => {
          return { side, id, names, acronym, role }
        }),
        areas: areasOf(content),
        clauses: [...facts.clauses],
      },
      { desk: desk(row.deskId), asked: input, state: legalStatus(facts, { on }).state },
    ),
  )
  return { items, ...page }
}

/** The areas of agreements by the names that they had then. */
async function areasKnown(db: Reader, contents: readonly AgreementContent[], seq: number) {
  const ids = contents.flatMap(({ areas }) => areas.list.map(({ areaId }) => areaId))
  const known = await contentsAt(db, [...new Set(ids)], seq)
  return ({ areas }: AgreementContent): LanguageMap[] =>
    areas.list.flatMap(({ areaId }) => {
      const labels = known.get(areaId)?.labels
      return labels ? [labels as LanguageMap] : []
    })
}
