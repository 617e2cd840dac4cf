import type { ShownAgreement } from '#components/agreements/record/shown-agreement.ts'
import type { PublicStatus } from '#domain/publications/schema/register.ts'
import type { AgreementSnapshot } from '#domain/publications/schema/snapshot.ts'

/** A published agreement as the parts of a record's page take it; its plans are not published. */
export function shownOf(record: AgreementSnapshot, status: PublicStatus): ShownAgreement {
  const { titles, legalCharacter, signedAt } = record
  const { signedOn, enteredIntoForceOn, events } = status
  return {
    ...{ titles, legalCharacter, signedAt, signedOn, enteredIntoForceOn, status },
    parties: record.parties.map((party, place) => ({
      ...party,
      id: partyId(place),
      kind: 'ministry',
      nameNow: null,
    })),
    signatories: record.signatories.map(({ party, ...signatory }, place) => ({
      ...signatory,
      id: `signatory-${place}`,
      partyId: partyId(party),
      personId: null,
      powers: null,
    })),
    areas: {
      ...record.areas,
      list: record.areas.list.map((area) => ({ ...area, id: area.code })),
    },
    legalEvents: events.map((event, place) => ({ ...event, id: `event-${place}` })),
    clauses: record.clauses.map((clause, place) => ({
      ...clause,
      id: `clause-${place}`,
      kind: clause.kind as ShownAgreement['clauses'][number]['kind'],
    })),
    assertions: record.sources.map(({ titles: source, address, ...said }, place) => ({
      ...said,
      id: `source-${place}`,
      source,
      sourceAddress: address,
      sourceId: null,
      value: null,
    })),
    actionPlans: [],
  }
}

const partyId = (place: number) => `party-${place}`
