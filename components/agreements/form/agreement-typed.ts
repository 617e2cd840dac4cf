import { partyPicked } from '#components/parties/party-words.ts'
import type { Quoted } from '#components/ui/forms/quotation-field.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { ParentRelation } from '#domain/agreements/schema/words.ts'
import type {
  AgreementKind,
  LegalCharacter,
  PartyRole,
  Side,
} from '#domain/agreements/schema/words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { programmePicked } from '#components/searches.ts'

/** A body on a side; `party` is null until one is chosen. */
export type PartyRow = { key: string; party: Picked | null; side: Side | ''; role: PartyRole }

/** Who signed, by name and post of that day; `partyId` is '' until a party is chosen. */
export type SignatoryRow = {
  key: string
  partyId: string
  person: Picked | null
  names: LanguageMap
  posts: LanguageMap
  powers: string
}

type Worded = { verbatim: string; verbatimLanguage: string }
export type AreaRow = Worded & { key: string; area: Picked | null }
export type ProgrammeRow = Worded & { key: string; programme: Picked | null; statedBy: Side | '' }

/** A quotation and the fact that it is of; with an `id` it is kept already. */
export type AssertionRow = Quoted & {
  key: string
  id?: string
  field: string
  value: string | Record<string, string> | null
}

/** The signings of a new agreement; later ones are events of their own. */
export type SigningTyped = {
  signed: 'together' | 'apart' | 'ours' | 'counterpart' | 'no'
  ours: { on: string; place: LanguageMap }
  counterpart: { on: string; place: LanguageMap }
  entered: string
}

/** The terms of a new agreement, as far as its text says them; '' is "not stated". */
export type ClausesTyped = {
  term: string
  renewal: '' | 'tacit' | 'express' | 'none'
  renewalLength: string
  repeats: '' | 'always' | 'once'
  notice: string
  counts: '' | 'receipt' | 'dispatch'
}

/** An agreement as its form holds it; the names are those of the API's fields. */
export type AgreementTyped = {
  kind: AgreementKind | ''
  titles: LanguageMap
  counterpartReference: string
  /** What it stands under or comes after. */
  parent: { agreement: Picked | null; relation: ParentRelation }
  parties: readonly PartyRow[]
  legalCharacter: { ours: LegalCharacter; counterpart: LegalCharacter }
  signatories: readonly SignatoryRow[]
  legalEvents: SigningTyped
  clauses: ClausesTyped
  areas: {
    statedBy: Side | ''
    exhaustive: 'yes' | 'no' | ''
    list: readonly AreaRow[]
  }
  programmes: readonly ProgrammeRow[]
  assertions: readonly AssertionRow[]
  deskId: string
  level: Agreement['level']
  readers: readonly Picked[]
  reason: string
}

/** What a new agreement takes from the one that it follows. */
export type Followed = Pick<Agreement, 'id' | 'reference' | 'titles' | 'parties'>

const unsaid = { on: '', place: {} }

/** A new agreement of a desk: nothing is said of it yet. */
export const newAgreement = (deskId: string): AgreementTyped => ({
  kind: '',
  titles: {},
  counterpartReference: '',
  parent: { agreement: null, relation: 'implements' },
  parties: [],
  legalCharacter: { ours: 'notStated', counterpart: 'notStated' },
  signatories: [],
  legalEvents: { signed: 'together', ours: unsaid, counterpart: unsaid, entered: '' },
  clauses: { term: '', renewal: '', renewalLength: '', repeats: '', notice: '', counts: '' },
  areas: { statedBy: '', exhaustive: '', list: [] },
  programmes: [],
  assertions: [],
  deskId,
  level: 'internal',
  readers: [],
  reason: '',
})

/** A kept agreement, to be corrected. */
export function agreementTyped(agreement: Agreement, language: string): AgreementTyped {
  const { areas, desk } = agreement
  return {
    ...newAgreement(desk.id),
    kind: agreement.kind,
    titles: agreement.titles,
    counterpartReference: agreement.counterpartReference ?? '',
    parent: parentTyped(agreement, language),
    parties: partiesTyped(agreement, language),
    legalCharacter: agreement.legalCharacter,
    signatories: agreement.signatories.map(
      ({ partyId, personId, names, posts, powers }, place) => ({
        key: `${partyId} ${place}`,
        partyId,
        person: personId === null ? null : { id: personId, ...asPicked(names, language) },
        names,
        posts,
        powers: powers ?? '',
      }),
    ),
    areas: {
      statedBy: areas.statedBy ?? '',
      exhaustive: areas.exhaustive === null ? '' : areas.exhaustive ? 'yes' : 'no',
      list: areas.list.map(({ id, labels, verbatim, verbatimLanguage }) => ({
        key: id,
        area: { id, ...asPicked(labels, language) },
        verbatim,
        verbatimLanguage,
      })),
    },
    programmes: programmesTyped(agreement, language),
    assertions: agreement.assertions.map(({ sourceAddress, ...assertion }) => ({
      ...assertion,
      key: assertion.id,
      sourceAddress: sourceAddress ?? '',
    })),
    level: agreement.level,
    readers: agreement.readers.map(({ id, name }) => ({ id, text: name ?? `(${id})` })),
  }
}

/** A new agreement of a desk that follows another one, between the same parties. */
export const successorTyped = (
  deskId: string,
  { id, reference, titles, parties }: Followed,
  language: string,
): AgreementTyped => ({
  ...newAgreement(deskId),
  parent: {
    agreement: { id, detail: reference, ...asPicked(titles, language) },
    relation: 'follows',
  },
  parties: partiesTyped({ parties }, language),
})

/** How a name by language is shown where something is chosen. */
export function asPicked(names: LanguageMap, language: string): Pick<Picked, 'text' | 'lang'> {
  const { text, lang } = localText(names, language)
  return { text, lang }
}

const partiesTyped = ({ parties }: Pick<Agreement, 'parties'>, language: string) =>
  parties.map(
    (party): PartyRow => ({
      key: party.id,
      party: partyPicked(party, language),
      side: party.side,
      role: party.role,
    }),
  )

const programmesTyped = (agreement: Agreement, language: string): readonly ProgrammeRow[] =>
  agreement.programmes.map((programme) => ({
    key: programme.id,
    programme: programmePicked(programme, language),
    statedBy: programme.statedBy ?? '',
    verbatim: programme.verbatim,
    verbatimLanguage: programme.verbatimLanguage,
  }))

const parentTyped = ({ parent }: Agreement, language: string): AgreementTyped['parent'] => ({
  agreement: parent && {
    ...{ id: parent.agreementId, detail: parent.reference },
    ...asPicked(parent.titles, language),
  },
  relation: parent?.relation ?? 'implements',
})
