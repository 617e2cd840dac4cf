import { unspecifiedDay } from '#components/ui/forms/days/uncertain-parts.ts'
import type { AgreementTyped, ClausesTyped, SigningTyped } from './agreement-typed.ts'

/** What is sent of a new agreement. */
export const newBody = (typed: AgreementTyped) => ({
  ...corrected(typed),
  deskId: typed.deskId,
  legalEvents: eventsOf(typed.legalEvents),
  clauses: clausesOf(typed.clauses),
})

/** What is sent of a kept one: the fields that differ from what was seen, and why. */
export function correctionBody(typed: AgreementTyped, changed: readonly string[]) {
  const all = Object.entries(corrected(typed))
  const fields = Object.fromEntries(all.filter(([name]) => changed.includes(name)))
  return { ...fields, ...(typed.reason.trim() && { reason: typed.reason }) }
}

function corrected(typed: AgreementTyped) {
  const { kind, titles, counterpartReference, legalCharacter, areas, level, readers } = typed
  return {
    kind: kind || undefined,
    titles,
    counterpartReference: counterpartReference.trim() || null,
    parent: typed.parent.agreement && {
      agreementId: typed.parent.agreement.id,
      relation: typed.parent.relation,
    },
    parties: typed.parties.map(({ party, side, role }) => ({
      partyId: party?.id,
      side: side || undefined,
      role,
    })),
    legalCharacter,
    signatories: typed.signatories.map(({ partyId, person, names, posts, powers }) => ({
      partyId: partyId || undefined,
      personId: person?.id ?? null,
      names,
      posts,
      powers: powers.trim() || null,
    })),
    areas: {
      statedBy: areas.statedBy || null,
      exhaustive: areas.exhaustive === '' ? null : areas.exhaustive === 'yes',
      list: areas.list.map(({ key: _, area, ...words }) => ({ areaId: area?.id, ...words })),
    },
    programmes: typed.programmes.map(({ key: _, programme, statedBy, ...words }) => ({
      programmeId: programme?.id,
      statedBy: statedBy || null,
      ...words,
    })),
    assertions: typed.assertions.map(({ key: _, sourceAddress, ...assertion }) => ({
      ...assertion,
      sourceAddress: sourceAddress.trim() || null,
    })),
    level,
    readers: level === 'restricted' ? readers.map(({ id }) => id) : [],
  }
}

/** The signings and the entry into force; our side's signing is the first. */
function eventsOf(signing: SigningTyped) {
  const { entered } = signing
  const signings = signingsOf(signing)
  return entered ? [...signings, { kind: 'enteredIntoForce', on: entered }] : signings
}

/** The signings that are sent; one of which nothing is said yet is not recorded. */
export function signingsOf({ signed, ours, counterpart }: SigningTyped) {
  const theirs = signed === 'together' ? ours : counterpart
  const by = { together: both, apart: both, ours: ['ours'], counterpart: ['counterpart'], no: [] }[
    signed
  ]
  const said = by.some((side) => (side === 'ours' ? ours : theirs).on !== '')
  return (said ? by : []).map((side) => {
    const { on, place } = side === 'ours' ? ours : theirs
    const where = Object.keys(place).length > 0 ? place : null
    return {
      kind: 'signed',
      side,
      on: on === unspecifiedDay ? null : on || undefined,
      place: where,
    }
  })
}

const both = ['ours', 'counterpart']

function clausesOf({ term, renewal, renewalLength, repeats, notice, counts }: ClausesTyped) {
  return [
    ...(term ? [{ kind: 'term', length: term }] : []),
    ...(renewal
      ? [
          {
            kind: 'renewal',
            mode: renewal,
            length: renewal === 'none' ? null : renewalLength || null,
            repeats: repeats === '' ? null : repeats === 'always',
          },
        ]
      : []),
    ...(notice ? [{ kind: 'notice', length: notice, counts: counts || null }] : []),
  ]
}
