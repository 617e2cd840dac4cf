import type { LanguageMap } from '#lib/language-map.ts'
import { localText } from '#lib/language-map.ts'
import type { FieldProblem, Problem } from '../outcome.ts'

/** What a notice names, as far as it is there and the caller may know of it. */
export type NamedByNotice = Record<LinkField, boolean>

export const linkFields = ['agreementId', 'visitId', 'sourceId', 'issuerId'] as const
export type LinkField = (typeof linkFields)[number]

type Said = {
  titles: LanguageMap
  texts: LanguageMap
  originalLanguage: string
  slug: string
} & { readonly [Field in LinkField]: string | null }

type Facts = { named: NamedByNotice; slugIsTaken: boolean; slugIsPublic: boolean }

/** Why a notice can't be kept so: every field, all at once. */
export function noticeProblem(said: Said, { named, ...address }: Facts): Problem | null {
  const fields = [
    ...languageProblems(said),
    ...linkProblems(said, named),
    ...slugProblems(said.slug, address),
  ]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/** An address names one notice for good, and the public's keeps it. */
function slugProblems(slug: string, facts: Omit<Facts, 'named'>): FieldProblem[] {
  if (facts.slugIsPublic) return [{ path: 'slug', code: 'slugIsPublic' }]
  return facts.slugIsTaken ? [{ path: 'slug', code: 'slugTaken', params: { slug } }] : []
}

/** Title and text stand in the same languages, the original's among them. */
function languageProblems({ titles, texts, originalLanguage }: Said): FieldProblem[] {
  const written = [...new Set([originalLanguage, ...Object.keys(titles), ...Object.keys(texts)])]
  return written.flatMap((language) => [
    ...(titles[language] ? [] : [{ path: `titles.${language}`, code: 'required' }]),
    ...(texts[language] ? [] : [{ path: `texts.${language}`, code: 'required' }]),
  ])
}

const linkProblems = (said: Said, named: NamedByNotice): FieldProblem[] =>
  linkFields
    .filter((field) => said[field] !== null && !named[field])
    .map((path) => ({ path, code: 'noSuchRecord' }))

const longest = 80

/**
 * The part of an address that a title becomes: folded to lower case without accents, in words
 * joined by hyphens; `notice` where it holds no letter or digit.
 */
export function slugOf(titles: LanguageMap): string {
  const folded = localText(titles, 'en').text.normalize('NFKD').toLowerCase()
  const words = folded.replace(/\p{M}/gu, '').match(/[\p{Ll}\p{Lo}\p{N}]+/gu) ?? []
  const kept: string[] = []
  for (const word of words) {
    if ([...kept, word].join('-').length > longest) break
    kept.push(word)
  }
  return (
    kept.join('-') ||
    Array.from(words[0] ?? 'notice')
      .slice(0, longest)
      .join('')
  )
}

/** The first of `slug`, `slug-2`, `slug-3` that nobody has. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const one = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(one)) return one
  }
}
