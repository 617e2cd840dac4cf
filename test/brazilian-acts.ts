import { readFileSync } from 'node:fs'
import type { Store, Writer } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { newId } from '#lib/ids.ts'
import { sortKey } from '#lib/sort-key.ts'
import { sharedFile, sharedIsThere } from './shared-data.ts'

/** Whether Brazil's register lies beside the project; it is not ours to ship, and is read by tests. */
export const brazilianActsAreHere = sharedIsThere

type Column =
  | 'titulo'
  | 'parceiro'
  | 'loc_celebracao'
  | 'data'
  | 'status'
  | 'vigor_int_em'
  | 'expirou_em'
export type Act = Record<Column, string>

/** The 4,065 distinct acts of the register; nearly every one stands there twice. */
export function brazilianActs(): Act[] {
  const file = sharedFile('registers/brasil_concordia_bilaterais.csv')
  const [head = [], ...rows] = records(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  const distinct = new Map(rows.map((row) => [row.join('\u0000'), row]))
  return [...distinct.values()].map(
    (row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])) as Act,
  )
}

type Index = (tx: Writer, id: string, words: { title: string; body: string }) => Promise<void>

/** Writes the acts straight into the tables, with their Portuguese titles; answers how many. */
export async function loadBrazilianActs(
  store: Store,
  deskId: string,
  indexAgreement: Index,
): Promise<number> {
  const acts = brazilianActs()
  await store.transaction(async (tx) => {
    const { agreements, agreementParties, parties } = tx.tables
    const bodies = new Map(acts.map(({ parceiro }) => [parceiro, newId()]))
    await inSlices([...bodies], async (slice) => {
      const rows = slice.map(([name, id]) => ({ id, kind: 'state' as const, names: { pt: name } }))
      await tx.insert(parties).values(rows.map((row) => ({ ...row, version: 1 })))
    })
    const rows = acts.map((act, number) => rowOf(act, number, deskId))
    await inSlices(rows, async (slice) => void (await tx.insert(agreements).values(slice)))
    const partners = acts.map(({ parceiro }, number) => ({
      id: newId(),
      agreementId: rows[number]?.id ?? '',
      partyId: bodies.get(parceiro) ?? '',
      side: 'counterpart' as const,
      role: 'lead' as const,
      position: 0,
    }))
    await inSlices(
      partners,
      async (slice) => void (await tx.insert(agreementParties).values(slice)),
    )
    for (const [number, { titulo, parceiro }] of acts.entries()) {
      await indexAgreement(tx, rows[number]?.id ?? '', { title: titulo, body: parceiro })
    }
  })
  return acts.length
}

async function inSlices<Row>(rows: readonly Row[], write: (slice: Row[]) => Promise<void>) {
  for (let from = 0; from < rows.length; from += 500) await write(rows.slice(from, from + 500))
}

function rowOf(act: Act, number: number, deskId: string) {
  const [signedOn, entered] = [dayOf(act.data), dayOf(act.vigor_int_em)]
  return {
    id: newId(),
    reference: `BRA-${String(number).padStart(4, '0')}`,
    kind: /^Memorando/i.test(act.titulo) ? 'memorandumOfUnderstanding' : 'treaty',
    titles: { pt: act.titulo },
    sortTitle: sortKey(act.titulo),
    ...{ signedOn, signedOnLower: signedOn, signedOnUpper: signedOn, firstSignedOn: signedOn },
    signedAt: act.loc_celebracao === 'NA' ? null : { pt: act.loc_celebracao },
    enteredIntoForceOn: entered,
    enteredIntoForceOnLower: entered,
    enteredIntoForceOnUpper: entered,
    entryStated: entered !== null,
    ourCharacter: 'notStated' as const,
    counterpartCharacter: 'notStated' as const,
    recordStatus: 'draft' as const,
    deskId,
    level: 'internal' as const,
    version: 1,
  }
}

/** `dd/mm/yyyy`, or `NA` for what is not known. */
export function dayOf(text: string): Day | null {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? []
  return year ? `${year}-${month}-${day}` : null
}

/** Cells may hold commas, quotation marks and line ends. */
function records(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
