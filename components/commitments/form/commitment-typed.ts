import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Commitment } from '#domain/commitments/schema.ts'
import type { Author, CommitmentKind } from '#domain/commitments/schema/words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** A promise as its form holds it: every field that can be typed or chosen. */
export type CommitmentTyped = {
  titles: LanguageMap
  author: Author | ''
  kind: CommitmentKind | ''
  quotation: string
  quotationLanguage: string
  certainty: NonNullable<Commitment['certainty']> | ''
  sourceId: string
  meetingId: string
  /** EDTF, or '' where no day was named. */
  dueOn: string
  /** EDTF, or '' where it is not known when it was said. */
  promisedOn: string
  ourOwnerId: Picked | null
  counterpartOwnerId: Picked | null
  ourPersonId: Picked | null
  counterpartPersonId: Picked | null
}

/** What a new one begins with; the words of the source are as a rule in the reader's language. */
export const newCommitment = (language: string, sourceId = ''): CommitmentTyped => ({
  titles: {},
  author: '',
  kind: '',
  quotation: '',
  quotationLanguage: language,
  certainty: 'stated',
  sourceId,
  meetingId: '',
  dueOn: '',
  promisedOn: '',
  ourOwnerId: null,
  counterpartOwnerId: null,
  ourPersonId: null,
  counterpartPersonId: null,
})

/** A promise of the register, to be mended. */
export const commitmentTyped = (commitment: Commitment, language: string): CommitmentTyped => ({
  titles: commitment.titles,
  author: commitment.author,
  kind: commitment.kind,
  quotation: commitment.quotation ?? '',
  quotationLanguage: commitment.quotationLanguage ?? language,
  certainty: commitment.certainty ?? '',
  sourceId: commitment.source?.id ?? '',
  meetingId: commitment.meeting?.id ?? '',
  dueOn: commitment.dueOn?.edtf ?? '',
  promisedOn: commitment.promisedOn?.edtf ?? '',
  ourOwnerId: commitment.ourOwner && partyPicked(commitment.ourOwner, language),
  counterpartOwnerId:
    commitment.counterpartOwner && partyPicked(commitment.counterpartOwner, language),
  ourPersonId: personPicked(commitment.ourPerson, language),
  counterpartPersonId: personPicked(commitment.counterpartPerson, language),
})

const personPicked = (person: Commitment['ourPerson'], language: string): Picked | null =>
  person && { id: person.id, ...localText(person.names, language) }

/** Another one by the same author, from the same talks and source, that the same bodies answer for. */
export function anotherLike(commitment: Commitment, language: string): CommitmentTyped {
  const like = commitmentTyped(commitment, language)
  const own = { titles: {}, quotation: '', certainty: 'stated' as const, dueOn: '' }
  return { ...like, ...own }
}

/** What is sent of it: an empty field is null, and without words there is no language of them. */
export function commitmentBody(typed: CommitmentTyped): Record<string, unknown> {
  const { titles, author, kind, ...rest } = typed
  const { ourOwnerId, counterpartOwnerId, ourPersonId, counterpartPersonId, ...texts } = rest
  const filled = Object.entries(texts).map(([name, text]) => [name, text.trim() || null])
  const quoted = typed.quotation.trim() === '' ? { quotationLanguage: null, certainty: null } : {}
  return {
    titles,
    ...(author && { author }),
    ...(kind && { kind }),
    ...Object.fromEntries(filled),
    ...quoted,
    ourOwnerId: ourOwnerId?.id ?? null,
    counterpartOwnerId: counterpartOwnerId?.id ?? null,
    ourPersonId: ourPersonId?.id ?? null,
    counterpartPersonId: counterpartPersonId?.id ?? null,
  }
}

/** Of a change what differs; a quotation goes with its language and certainty. */
export function commitmentChanges(typed: CommitmentTyped, changed: readonly string[]) {
  const body = commitmentBody(typed)
  const names = changed.includes('quotation')
    ? [...changed, 'quotationLanguage', 'certainty']
    : changed
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)))
}
