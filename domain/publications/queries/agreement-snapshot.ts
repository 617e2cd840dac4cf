import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#db/values.ts'
import {
  areasOf,
  assertionsOf,
  clausesOf,
  partiesOf,
  signatoriesOf,
} from '../../agreements/queries/parts-of.ts'
import { keptEvents } from '../../legal-status/queries/kept-facts.ts'
import { type Fact, knownFacts } from '../../legal-status/rules/known-facts.ts'
import { asWritten } from '../../legal-status/schema/as-written.ts'
import { uncertain } from '../../uncertain-columns.ts'
import { openSourceOf } from '../rules.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'
import { givenToPublic } from './given-to-public.ts'
import { openLevels, openSources } from './open-sources.ts'

type Row = Reader['tables']['agreements']['$inferSelect']

/** Copies of the text itself, and no papers of the work under it. */
const publicRoles = ['original', 'authenticText', 'translation', 'certifiedCopy'] as const

/**
 * What the public would be shown of an agreement as it is kept now. Each field is named, so that
 * what a record gains later stays inside until somebody decides otherwise here.
 */
export async function snapshotOfAgreement(db: Reader, row: Row): Promise<AgreementSnapshot> {
  const { id } = row
  const signedOn = uncertain(row.signedOn, row.signedOnLower, row.signedOnUpper)
  const parties = await partiesOf(db, id, signedOn)
  const contributions = await givenToPublic(db, id)
  const placeOf = (partyId: string) => parties.findIndex((party) => party.id === partyId)
  return {
    reference: row.reference,
    counterpartReference: row.counterpartReference,
    kind: row.kind as AgreementSnapshot['kind'],
    titles: row.titles,
    counterpartCountry: row.counterpartCountry,
    legalCharacter: { ours: row.ourCharacter, counterpart: row.counterpartCharacter },
    parties: parties.map(({ side, role, names, acronym, country }) => {
      return { side, role, names, acronym, country }
    }),
    signatories: (await signatoriesOf(db, id)).map(({ partyId, side, names, posts }) => {
      return { party: placeOf(partyId), side, names, posts }
    }),
    areas: {
      statedBy: row.areasStatedBy,
      exhaustive: row.areasExhaustive,
      list: (await areasOf(db, id)).map(({ code, labels, verbatim, verbatimLanguage }) => {
        return { code, labels, verbatim, verbatimLanguage }
      }),
    },
    signedAt: row.signedAt,
    legalEvents: knownFacts(await keptEvents(db, id), null).map(published),
    clauses: (await clausesOf(db, id)).flatMap(({ kind, terms, placeInText }) =>
      kind === 'notStated' ? [] : [{ kind, terms: openly(terms), placeInText }],
    ),
    promises: await promisesOf(db, id),
    ...(contributions && { contributions }),
    documents: await documentsOf(db, id),
    sources: openSources(await assertionsOf(db, id), await openSourceIds(db, id)),
  }
}

/** An event as the contract writes it; of an unknown day the record's own bounds it. */
function published({
  id: _,
  recordedAt,
  // Words out of a letter or of minutes are not the public's to read.
  readFrom: _read,
  ...event
}: Fact): AgreementSnapshot['legalEvents'][number] {
  const isUnknown = 'on' in event && event.on === null
  const clauses = event.kind === 'amended' ? { clauses: event.clauses.map(openly) } : {}
  const said = asWritten({ ...event, ...clauses, ...(isUnknown ? { recordedAt } : {}) })
  const stated = Object.entries(said as Record<string, Json>).filter(
    ([name, value]) => value !== null || name === 'on',
  )
  return Object.fromEntries(stated)
}

/** A clause by its terms and its place: why the staff read it so is not the public's. */
const openly = <Terms extends object>({
  quotation: _q,
  inferred: _i,
  ...terms
}: Terms & { quotation?: unknown; inferred?: unknown }) => terms

/** The sources of an agreement that all staff may know of. */
async function openSourceIds(db: Reader, agreementId: string): Promise<Set<string>> {
  const { assertions, sources } = db.tables
  const rows = await db
    .selectDistinct({ id: sources.id })
    .from(assertions)
    .innerJoin(sources, eq(sources.id, assertions.sourceId))
    .where(and(eq(assertions.agreementId, agreementId), inArray(sources.level, [...openLevels])))
  return new Set(rows.map((row) => row.id))
}

async function promisesOf(db: Reader, agreementId: string): Promise<AgreementSnapshot['promises']> {
  const { commitments, sources } = db.tables
  const rows = await db
    .select({ row: commitments, source: sources })
    .from(commitments)
    .leftJoin(sources, eq(sources.id, commitments.sourceId))
    .where(
      and(eq(commitments.agreementId, agreementId), inArray(commitments.level, [...openLevels])),
    )
    .orderBy(asc(commitments.position), asc(commitments.id))
  return rows.map(({ row, source }) => {
    const { id, kind, author, titles, quotation, quotationLanguage } = row
    const open = openSourceOf(source)
    return {
      ...{ id, kind, author, titles },
      dueOn: uncertain(row.dueOn, row.dueOnLower, row.dueOnUpper),
      // Words out of a letter or of minutes are not the public's to read.
      quotation: open && quotation,
      quotationLanguage: open && quotationLanguage,
      source: open,
    }
  })
}

async function documentsOf(
  db: Reader,
  agreementId: string,
): Promise<AgreementSnapshot['documents']> {
  const { documents } = db.tables
  return await db
    .select({
      id: documents.id,
      fileName: documents.fileName,
      mediaType: documents.mediaType,
      size: documents.size,
      sha256: documents.sha256,
      language: documents.language,
      role: documents.role,
    })
    .from(documents)
    .where(
      and(
        eq(documents.agreementId, agreementId),
        eq(documents.level, 'public'),
        inArray(documents.role, [...publicRoles]),
      ),
    )
    .orderBy(asc(documents.id))
}
