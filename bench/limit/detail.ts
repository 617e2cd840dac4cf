import { type Caller, readable } from './caller.ts'
import { type Files, quoted, type Row } from './database.ts'
import { stateColumn } from './state.ts'

type Text = string | null

const agreement = `
  SELECT a.id, a.version, a.reference, a.counterpart_reference, a.kind, a.titles, a.level,
    a.record_status, a.counterpart_country, a.our_character, a.counterpart_character,
    a.areas_stated_by, a.areas_exhaustive, a.signed_on, a.signed_on_lower, a.signed_on_upper,
    a.signed_at, a.entered_into_force_on, a.entered_into_force_on_lower,
    a.entered_into_force_on_upper, a.entry_stated, a.in_force_until, ${stateColumn('a')},
    '{"id":"' || d.id || '","code":' || json_quote(d.code) || ',"names":' || d.names || '}'
  FROM agreements a JOIN desks d ON d.id = a.desk_id WHERE a.id = ? AND `

const parties = `
  SELECT p.id, ap.side, ap.role, p.kind, p.names, p.acronym, p.country FROM agreement_parties ap
  JOIN parties p ON p.id = ap.party_id WHERE ap.agreement_id = ? ORDER BY ap.position`
const signatories = `
  SELECT id, party_id, person_id, side, names, posts, powers FROM signatories WHERE agreement_id = ? ORDER BY position`
const areas = `
  SELECT p.id, p.code, p.labels, aa.verbatim, aa.verbatim_language FROM agreement_areas aa
  JOIN priority_areas p ON p.id = aa.area_id WHERE aa.agreement_id = ? ORDER BY aa.position`
const events = `
  SELECT id, kind, side, "on", on_lower, on_upper, body FROM legal_events
  WHERE agreement_id = ? ORDER BY on_lower, id`
const clauses = `
  SELECT id, kind, terms, place_in_text FROM clauses WHERE agreement_id = ? ORDER BY kind, id`
const assertions = `
  SELECT id, field, source, source_address, quotation, quotation_language, certainty
  FROM assertions WHERE agreement_id = ? ORDER BY field, id`
const plans = `
  SELECT p.id, p.titles, p.from_day, p.to_day, p.illustrative FROM action_plans p
  WHERE p.agreement_id = ? AND`
const counts = `
  SELECT m.plan_id, count(*), sum(m.health = 'done'), sum(m.health = 'dropped'),
    sum(m.health NOT IN ('done', 'dropped') AND m.forecast_on < ?)
  FROM milestones m WHERE m.agreement_id = ? AND`
const documents = `
  SELECT f.id, f.version, f.file_name, f.media_type, f.size, f.language, f.role FROM documents f
  WHERE f.agreement_id = ? AND`

/** One agreement with everything under it, or null. */
export function detail(files: Files, caller: Caller, id: string, today: string): string | null {
  const mine = (table: string, of: string) => readable(caller, table, of)
  const own = mine('a', 'a.id')
  const row = files.read(agreement + own.sql).get(today, today, today, today, id, ...own.values)
  if (!row) return null
  const all = (sql: string) => files.read(sql).all(id)
  const guarded = (sql: string, table: string, end: string, ...before: string[]) => {
    const { sql: where, values } = mine(table, `${table}.agreement_id`)
    return files.read(`${sql} ${where} ${end}`).all(...before, id, ...values)
  }
  const counted = new Map(
    guarded(counts, 'm', 'GROUP BY m.plan_id', today).map((one) => [one[0], one]),
  )
  const [signings, terms] = [all(events), all(clauses)]
  const level = row[6]
  if (level === 'restricted') throw new Error('The limit is not asked for restricted records')
  return `${head(row)},"parties":[${all(parties).map(party).join(',')}],"signatories":[${all(signatories).map(signatory).join(',')}],"areas":{"statedBy":${quoted(row[11])},"exhaustive":${truth(row[12])},"list":[${all(areas).map(area).join(',')}]},"programmes":[],"signedOn":${day(row[13], row[14], row[15])},"signedAt":${row[16]},"enteredIntoForceOn":${day(row[17], row[18], row[19])},"legalEvents":[${signings.map(event).join(',')}],"clauses":[${terms.map(clause).join(',')}],"assertions":[${all(assertions).map(assertion).join(',')}],"status":${status(row, signings, terms, today)},"actionPlans":[${guarded(
    plans,
    'p',
    'ORDER BY p.from_day, p.id',
  )
    .map((one) => plan(one, counted))
    .join(
      ',',
    )}],"documents":[${guarded(documents, 'f', 'ORDER BY f.id DESC LIMIT 100').map(document).join(',')}],"readers":[],"writable":false}`
}

const head = (row: Row) =>
  `{"id":"${row[0]}","version":${row[1]},"reference":"${row[2]}","counterpartReference":${quoted(row[3])},"kind":"${row[4]}","titles":${row[5]},"desk":${row[23]},"level":"${row[6]}","recordStatus":"${row[7]}","counterpartCountry":${quoted(row[8])},"parent":null,"legalCharacter":{"ours":"${row[9]}","counterpart":"${row[10]}"}`

const truth = (value: unknown) => (value === null ? 'null' : value ? 'true' : 'false')

const day = (edtf: unknown, lower: unknown, upper: unknown) =>
  edtf === null ? 'null' : `{"edtf":"${edtf}","lower":"${lower}","upper":"${upper}"}`

const party = ([id, side, role, kind, names, acronym, country]: Row) =>
  `{"id":"${id}","side":"${side}","role":"${role}","kind":"${kind}","names":${names},"acronym":${quoted(acronym)},"country":${quoted(country)},"nameNow":null}`

const signatory = ([id, partyId, personId, side, names, posts, powers]: Row) =>
  `{"id":"${id}","partyId":"${partyId}","personId":${quoted(personId)},"side":"${side}","names":${names},"posts":${posts},"powers":${quoted(powers)}}`

const area = ([id, code, labels, verbatim, language]: Row) =>
  `{"id":"${id}","code":"${code}","labels":${labels},"verbatim":${quoted(verbatim)},"verbatimLanguage":"${language}"}`

/** Of an event's further terms only the place is told, and it stands alone. */
const event = ([id, kind, side, on, lower, upper, body]: Row) =>
  `{"id":"${id}","kind":"${kind}","side":${quoted(side)},"on":${day(on, lower, upper)},"place":${body === null ? 'null' : (body as string).slice('{"place":'.length, -1)}}`

const clause = ([id, kind, terms, place]: Row) =>
  `{"id":"${id}","kind":"${kind}","terms":${terms},"placeInText":${quoted(place)}}`

const assertion = ([id, field, source, address, quotation, language, certainty]: Row) =>
  `{"id":"${id}","field":"${field}","source":${source},"sourceAddress":${quoted(address)},"quotation":${quoted(quotation)},"quotationLanguage":"${language}","certainty":"${certainty}"}`

function plan([id, titles, from, to, illustrative]: Row, counted: Map<unknown, Row>): string {
  const [, all = 0, done = 0, dropped = 0, overdue = 0] = (counted.get(id as string) ??
    []) as number[]
  return `{"id":"${id}","titles":${titles},"fromDay":"${from}","toDay":"${to}","illustrative":${truth(illustrative)},"milestones":{"done":${done},"of":${all - dropped},"overdue":${overdue}}}`
}

const document = ([id, version, name, type, size, language, role]: Row) =>
  `{"id":"${id}","version":${version},"fileName":${quoted(name)},"mediaType":"${type}","size":${size},"language":${quoted(language)},"role":"${role}"}`

function status(row: Row, signings: Row[], terms: Row[], today: string): string {
  const sides = new Set(
    signings.flatMap((one) => (one[1] === 'signed' && (one[5] as string) <= today ? [one[2]] : [])),
  )
  const missing = gaps(Boolean(row[20]), terms).map((gap) => `"${gap}"`)
  return `{"on":"${today}","state":"${row[22]}","sidesSigned":${sides.size},"missing":[${missing}],"lastDay":${quoted(row[21])}}`
}

function gaps(entryStated: boolean, clauses: Row[]): string[] {
  const of = (kind: string) => {
    const found = clauses.find((one) => one[1] === kind)
    return found ? (JSON.parse(found[2] as string) as { length: Text; mode?: string }) : undefined
  }
  const [term, renewal, notice] = [of('term')?.length ?? null, of('renewal'), of('notice')]
  const noRenewal = !renewal && term !== 'indefinite'
  const noNotice = (notice?.length ?? null) === null && (renewal?.mode === 'tacit' || noRenewal)
  return [
    ...(entryStated ? [] : ['entryIntoForce']),
    ...(term === null ? ['term'] : []),
    ...(noRenewal ? ['renewal'] : []),
    ...(noNotice ? ['notice'] : []),
  ]
}
