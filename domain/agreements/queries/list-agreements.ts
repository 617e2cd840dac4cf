import { and } from 'drizzle-orm'
import { type Cursor, decodeCursor, keysetPage, type Page, type Sort } from '#db/keyset.ts'
import { sorted } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import { staffReads } from '../../access/rules.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import {
  type AgreementFilters,
  type AgreementListed,
  type AgreementPage,
  agreementPage,
  type ListAgreements,
  listAgreementsInput,
} from '../schema/list-agreements.ts'
import type { AgreementSort } from '../schema/words.ts'
import { agreementsFound, agreementsWalked, type Wanted } from './agreement-filters.ts'
import { agreementTotal, countedTo } from './agreement-total.ts'
import { counterpartsOf } from './counterparts-of.ts'
import { held, kept, run } from './kept-query.ts'
import { agreementListedOf, deskCodes } from './listed.ts'
import { agreementsListedAsKnown } from './known/list-known.ts'
import { statesOn } from './state-facts.ts'

/** The agreements that the caller may read, page by page, at the same cost wherever the page lies. */
export const listAgreements = query({
  name: 'agreement.list',
  event: 'agreement.listed',
  route: 'GET /agreements',
  input: listAgreementsInput,
  output: agreementPage,
  access: staffReads,
  answer: async (db, { input, actor, today, whole }): Promise<AgreementPage> => {
    if (input.knownAt !== undefined) {
      return await agreementsListedAsKnown(
        db,
        { ...input, knownAt: input.knownAt },
        {
          ...{ actor, whole },
          today: input.on ?? today,
        },
      )
    }
    const wanted = { actor, filters: input, today: input.on ?? today }
    // Taken away whole, the list is walked, and nobody looks at how many there are.
    const total =
      whole && !isNarrowed(input)
        ? countedTo + 1
        : await agreementTotal(db, wanted, input.count === 'exact')
    const page = await rowsOf(db, input, wanted, total)
    return {
      items: await itemsOf(db, page.rows, wanted),
      nextCursor: page.next ?? null,
      previousCursor: page.previous ?? null,
      total:
        total > countedTo && input.count !== 'exact' ? { atLeast: countedTo } : { exact: total },
    }
  },
  discloses: ({ items }) =>
    items.map(({ id, desk, level }) => ({ id, deskId: desk.id, level, agreementId: id })),
})

const usualSort: AgreementSort = '-signedOn'

type Tables = Reader['tables']
type Stored = Tables['agreements']['$inferSelect']
type Row = Pick<Stored, keyof ReturnType<typeof rowColumns>> & Partial<Pick<Stored, 'sortTitle'>>

/**
 * Few are found by their filters and sorted; of many the list is walked in its order, where the next
 * one is never far.
 */
async function rowsOf(
  db: Reader,
  input: ListAgreements,
  wanted: Wanted,
  total: number,
): Promise<Page<Row>> {
  const { agreements } = db.tables
  const sort = sortOf(db, input.sort ?? usualSort)
  const byReference = sort.name === 'reference'
  const cursor = cursorOf(sort, input.cursor)
  const few = total <= countedTo && isNarrowed(wanted.filters)
  const key = kept(wanted)
  let part = 0
  return await keysetPage(
    {
      sort,
      id: byReference ? agreements.reference : agreements.id,
      cursor: key ? heldCursor(cursor) : cursor,
      limit: input.limit,
    },
    ({ where, orderBy, limit }) =>
      run(
        db,
        key,
        [
          'agreements.list',
          input.sort ?? usualSort,
          few,
          cursor?.way,
          cursor?.value === null,
          part++,
        ].join(' '),
        () => {
          const narrowed = rowsWhere(db, key?.wanted ?? wanted, { few, sort })
          const order = few ? orderBy.map((by) => sorted(db, by)) : orderBy
          return db
            .select({
              ...rowColumns(db),
              ...(sort.name === 'title' && { sortTitle: agreements.sortTitle }),
            })
            .from(agreements)
            .where(and(narrowed, where))
            .orderBy(...order)
            .limit(key ? held('limit') : limit)
        },
        { limit, cursorValue: cursor?.value, cursorId: cursor?.id },
      ),
    (row) => ({ id: byReference ? row.reference : row.id, value: keyIn(row, sort) }),
  )
}

const rowsWhere = (db: Reader, wanted: Wanted, { few, sort }: { few: boolean; sort: Sort }) =>
  few
    ? agreementsFound(db, wanted)
    : agreementsWalked(db, wanted, sort.name === 'signedOn' ? 'signedOn' : 'other')

/** The place with its values apart; that its value is not known shapes the query. */
const heldCursor = (cursor: Cursor | undefined): Cursor | undefined =>
  cursor && {
    way: cursor.way,
    value: cursor.value === null ? null : held('cursorValue'),
    id: held('cursorId'),
  }

/** By something that no index of a list's order begins with. */
const isNarrowed = ({
  q,
  character,
  state,
  area,
  programme,
  signedOn,
  lacking,
}: AgreementFilters) =>
  [q, character, state, area, programme, signedOn, lacking].some((filter) => filter !== undefined)

/** By the first day that a signing can have been; a reference is its own key. */
function sortOf({ tables: { agreements } }: Reader, asked: AgreementSort): Sort {
  const name = asked.replace('-', '')
  const direction = asked.startsWith('-') ? 'descending' : 'ascending'
  if (name === 'title') return { name, direction, column: agreements.sortTitle, kind: 'text' }
  if (name === 'reference') return { name, direction, column: agreements.reference, kind: 'text' }
  return { name, direction, column: agreements.signedOnLower, kind: 'day' }
}

function keyIn(row: Row, { name }: Sort): string | null {
  if (name === 'title') return row.sortTitle ?? null
  return name === 'reference' ? row.reference : row.signedOnLower
}

function cursorOf(sort: Sort, text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const cursor = decodeCursor(sort, text)
  if (!cursor) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return cursor
}

const rowColumns = ({ tables: { agreements } }: Reader) => ({
  id: agreements.id,
  reference: agreements.reference,
  kind: agreements.kind,
  titles: agreements.titles,
  counterpartCountry: agreements.counterpartCountry,
  signedOn: agreements.signedOn,
  signedOnLower: agreements.signedOnLower,
  signedOnUpper: agreements.signedOnUpper,
  signedAt: agreements.signedAt,
  firstSignedOn: agreements.firstSignedOn,
  enteredIntoForceOn: agreements.enteredIntoForceOn,
  enteredIntoForceOnLower: agreements.enteredIntoForceOnLower,
  enteredIntoForceOnUpper: agreements.enteredIntoForceOnUpper,
  entryStated: agreements.entryStated,
  inForceUntil: agreements.inForceUntil,
  hasTurns: agreements.hasTurns,
  deskId: agreements.deskId,
  level: agreements.level,
})

async function itemsOf(
  db: Reader,
  rows: readonly Row[],
  { filters: { signedOn: asked }, today }: Wanted,
): Promise<AgreementListed[]> {
  const counterparts = await counterpartsOf(
    db,
    rows.map(({ id }) => id),
  )
  const codes = await deskCodes(db)
  const stateOf = await statesOn(db, rows, today)
  return rows.map((row) =>
    agreementListedOf(row, {
      counterparts: counterparts.get(row.id) ?? [],
      state: stateOf(row),
      desk: codes.get(row.deskId) ?? '',
      asked,
    }),
  )
}
