import { read } from '#components/api.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { PartyListed } from '#domain/parties/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { searchTokens } from '#lib/search-tokens.ts'
import { bodyNamed, type Named } from '../sheet/values.ts'

/** A record that cells may name, with all that it is called. */
type Called = { named: Named; said: readonly string[] }

export type NamesKnown = { areas: readonly Called[]; bodies: readonly Called[] }

/** Whether a text is one of these names, whatever its accents, case and punctuation. */
export function isSaid(text: string, names: readonly string[]): boolean {
  const words = plain(text)
  return words !== '' && names.some((name) => plain(name) === words)
}

const plain = (text: string) => searchTokens(text).join(' ')

/** The areas, and the bodies that the plan names already. */
export function namesOf(
  plan: ActionPlan,
  areas: readonly { id: string; labels: LanguageMap }[],
  language: string,
): NamesKnown {
  const bodies = new Map<string, Called>()
  for (const { ourParty, counterpartParty } of plan.activities) {
    for (const body of [ourParty, counterpartParty]) {
      const named = bodyNamed(body, language)
      if (body && named) bodies.set(body.id, { named, said: calledOf(body) })
    }
  }
  return {
    areas: areas.map(({ id, labels }) => ({
      named: { id, ...localText(labels, language) },
      said: Object.values(labels),
    })),
    bodies: [...bodies.values()],
  }
}

const calledOf = ({ names, acronym }: { names: LanguageMap; acronym: string | null }) =>
  [...Object.values(names), acronym ?? ''].filter(Boolean)

/** The body of the register that is called so; null where none is, or more than one. Throws ApiProblem. */
export async function bodyCalled(text: string, language: string): Promise<Called | null> {
  const asked = new URLSearchParams({ q: text.slice(0, 200), limit: '25' })
  const { items } = await read<{ items: PartyListed[] }>(`/parties?${asked}`)
  const found = items.filter(({ otherNames, ...body }) =>
    isSaid(text, [body, ...otherNames].flatMap(calledOf)),
  )
  const [body] = found
  const named = body && found.length === 1 ? bodyNamed(body, language) : null
  return body && named ? { named, said: [...calledOf(body), text] } : null
}
