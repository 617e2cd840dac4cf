import type { ServerResponse } from 'node:http'
import { type Caller, readable } from './caller.ts'
import type { Files, Row } from './database.ts'
import { stateColumn } from './state.ts'

const head =
  '\ufeffReference,Kind,Title,Counterpart,Country,Signed (EDTF),"Signed, earliest","Signed, latest",' +
  'Place of signing,Within the span asked for,Legal state,Desk,Level,Identifier\r\n'

/** As many characters as are written at once; the next are read when these are gone. */
const atOnce = 64 * 1024

/** Every agreement as the list's own CSV in English, newest signing first, as fast as rows are read. */
export async function csv(
  files: Files,
  caller: Caller,
  today: string,
  response: ServerResponse,
): Promise<void> {
  const mine = readable(caller, 'a', 'a.id')
  const rows = files
    .read(
      `SELECT a.reference, a.kind, a.titles,
        (SELECT json_group_array(json(p.names)) FROM agreement_parties ap
          JOIN parties p ON p.id = ap.party_id
          WHERE ap.agreement_id = a.id AND ap.side = 'counterpart'),
        a.counterpart_country, a.signed_on, a.signed_on_lower, a.signed_on_upper, a.signed_at,
        ${stateColumn('a')}, d.code, a.level, a.id
      FROM agreements a JOIN desks d ON d.id = a.desk_id
      WHERE ${mine.sql} ORDER BY a.signed_on_lower IS NULL, a.signed_on_lower DESC, a.id DESC`,
    )
    .iterate(today, today, today, today, ...mine.values)
  let piece = head
  for (const row of rows) {
    piece += line(row)
    if (piece.length < atOnce) continue
    if (!response.write(piece)) await new Promise((resolve) => response.once('drain', resolve))
    piece = ''
  }
  response.end(piece)
}

const kinds: Record<string, string> = {
  treaty: 'Treaty',
  frameworkAgreement: 'Framework agreement',
  memorandumOfUnderstanding: 'Memorandum of understanding',
  arrangement: 'Arrangement',
  protocol: 'Protocol',
  specificAgreement: 'Specific agreement',
  executiveProgramme: 'Executive programme',
  exchangeOfNotes: 'Exchange of notes',
  letterOfIntent: 'Letter of intent',
  jointStatement: 'Joint statement',
  addendum: 'Addendum',
}
const states: Record<string, string> = {
  underNegotiation: 'under negotiation',
  partlySigned: 'partly signed',
  signedAwaitingEntry: '"signed, awaiting entry into force"',
  signedEntryNotStated: '"signed, entry into force not stated"',
  inForce: 'in force',
  ended: 'ended',
}
const levels: Record<string, string> = {
  public: 'Public',
  internal: 'Internal',
  confidential: 'Confidential',
  restricted: 'Restricted',
}
const countries = new Intl.DisplayNames('en', { type: 'region', style: 'short' })
const named = new Map<string, string>()

function line(row: Row): string {
  const [reference, kind, titles, bodies, country, edtf, lower, upper, place, state] = row
  const [code, level, id] = row.slice(10)
  const counterparts = (JSON.parse(String(bodies)) as Record<string, string>[]).map(english)
  return `${quoted(reference)},${kinds[String(kind)]},${inEnglish(titles)},${quoted(counterparts.join('; '))},${countryOf(country)},${quoted(edtf)},${lower ?? ''},${upper ?? ''},${inEnglish(place)},,${states[String(state)]},${quoted(code)},${levels[String(level)]},${id}\r\n`
}

const inEnglish = (map: Row[number] = null): string =>
  map === null ? '' : quoted(english(JSON.parse(String(map)) as Record<string, string>))

const english = (map: Record<string, string>): string => map.en ?? Object.values(map)[0] ?? ''

function countryOf(code: Row[number] = null): string {
  if (code === null) return ''
  const known = named.get(String(code))
  if (known !== undefined) return known
  const name = quoted(countries.of(String(code)))
  named.set(String(code), name)
  return name
}

function quoted(value: Row[number] = null): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
