import type { UncertainDay } from '#lib/edtf.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { sortKey } from '#lib/sort-key.ts'
import type { FieldProblem, Problem } from '../outcome.ts'

type Named = { names: LanguageMap; familyNames: LanguageMap | null }
type Held = { partyId: string; heldFrom: UncertainDay | null; heldUntil: UncertainDay | null }

/** Why a person can't be recorded so: what is wrong with the names, and with each post. */
export function personProblem(
  person: Named & { posts: readonly Held[] },
  knownParties: ReadonlySet<string>,
): Problem | null {
  const fields = [...familyNameProblems(person), ...postProblems(person.posts, knownParties)]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/** A family name is a part of the name in the same language, so that it can be marked there. */
const familyNameProblems = ({ names, familyNames }: Named): FieldProblem[] =>
  Object.entries(familyNames ?? {}).flatMap(([language, family]) =>
    names[language]?.includes(family)
      ? []
      : [{ path: `familyNames.${language}`, code: 'notPartOfName' }],
  )

const postProblems = (posts: readonly Held[], known: ReadonlySet<string>): FieldProblem[] =>
  posts.flatMap(({ partyId, heldFrom, heldUntil }, place) => [
    ...(known.has(partyId) ? [] : [{ path: `posts.${place}.partyId`, code: 'noSuchParty' }]),
    ...(heldFrom && heldUntil && heldUntil.upper < heldFrom.lower
      ? [{ path: `posts.${place}.heldUntil`, code: 'endsBeforeItBegins' }]
      : []),
  ])

/** By the family's name where it is marked, in one order for all readers. */
export const personSortName = ({ names, familyNames }: Named): string => {
  const name = localText(names, 'en').text
  return sortKey(familyNames ? `${localText(familyNames, 'en').text} ${name}` : name)
}
