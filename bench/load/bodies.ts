import type { Actor } from '#domain/access/schema.ts'
import type { NamedKind } from '#domain/names/schema.ts'
import { tokensOfNames } from '#domain/names/rules.ts'
import { partySortKey } from '#domain/parties/rules.ts'
import type { Bulk } from './bulk.ts'
import type { Chance } from './chance.ts'
import type { Journal } from './journal.ts'
import { areas, bodies, countries } from './words.ts'

export type Party = {
  id: string
  country: string
  names: { en: string; es: string }
  acronym: string | null
  /** As Spanish says it: "el", "la". */
  article: string
}
export type Area = { id: string; en: string; es: string }
export type Country = { code: string; desk: string; city: string; parties: Party[] }

/** Who makes agreements, and what about. */
export type Bodies = {
  ours: Party[]
  countries: (readonly [Country, number])[]
  areas: Area[]
  /** All bodies, ours and theirs. */
  byId: ReadonlyMap<string, Party>
}

const operator: Actor = { kind: 'operator' }
const home = ['CN', 'China', 'de China'] as const

/** Four bodies of ours, four of each country, and the list of areas. */
export function writeBodies(rows: Bulk, log: Journal, chance: Chance): Bodies {
  const partiesOf = (code: string, en: string, es: string) =>
    bodies.map(([kind, name, article, nombre]) =>
      writeParty(rows, log, chance, article, {
        kind,
        names: { en: `${name} of ${en}`, es: `${nombre} ${es}` },
        acronym: null,
        country: code,
      }),
    )
  const ours = partiesOf(...home)
  const theirs = countries.map(([code, desk, en, es, city, weight]) => {
    return [{ code, desk, city, parties: partiesOf(code, en, es) }, weight] as const
  })
  const all = [...ours, ...theirs.flatMap(([{ parties }]) => parties)]
  return {
    ours,
    countries: theirs,
    byId: new Map(all.map((party) => [party.id, party])),
    areas: areas.map(([code, en, es]) => writeArea(rows, log, chance, { code, en, es })),
  }
}

type NewParty = {
  kind: (typeof bodies)[number][0]
  names: { en: string; es: string }
  acronym: string | null
  country: string
}

function writeParty(
  rows: Bulk,
  log: Journal,
  chance: Chance,
  article: string,
  party: NewParty,
): Party {
  const id = chance.id(log.now)
  const sortKey = partySortKey(party)
  rows.add('parties', { id, ...party, sortKey, version: log.seq })
  addTokens(rows, 'party', id, Object.values(party.names))
  record(log, 'party', id, party)
  return { id, ...party, article }
}

function writeArea(
  rows: Bulk,
  log: Journal,
  chance: Chance,
  { code, en, es }: { code: string; en: string; es: string },
): Area {
  const id = chance.id(log.now)
  const content = { code, labels: { en, es } }
  rows.add('priorityAreas', { id, ...content, version: log.seq })
  addTokens(rows, 'priorityArea', id, [en, es])
  record(log, 'priorityArea', id, content)
  return { id, en, es }
}

/** What a record is found by. */
export function addTokens(rows: Bulk, kind: NamedKind, recordId: string, names: string[]) {
  for (const token of tokensOfNames(names)) rows.add('nameTokens', { kind, token, recordId })
}

/** What every desk uses stands on none. */
function record(
  log: Journal,
  kind: string,
  id: string,
  content: Parameters<Journal['record']>[0]['record']['content'],
) {
  const guard = { deskId: null, level: 'internal' as const, agreementId: null }
  log.record({
    event: `${kind}.created`,
    actor: operator,
    record: { id, kind, ...guard, content },
  })
}
