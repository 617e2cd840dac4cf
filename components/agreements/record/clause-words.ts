import { useLocale, useTranslations } from 'next-intl'
import { durationWords } from '#components/legal-status/duration-words.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'

type Clause = Agreement['clauses'][number]

/** Says a clause's terms: "5 years", "tacitly, for 5 years at a time". Null where it states nothing. */
export function useClauseWords(): (clause: Clause) => string | null {
  const words = useTranslations('agreements.record.clauses')
  const language = useLocale()
  const length = (terms: Clause['terms']) => durationWords(terms.length, language)
  return ({ kind, terms }) => {
    switch (kind) {
      case 'entryIntoForce':
        return words('entryIntoForce', { by: String(terms.by) })
      case 'term':
        return terms.length === 'indefinite' ? words('indefinite') : length(terms)
      case 'renewal':
        return words('renewal', {
          mode: String(terms.mode),
          length: length(terms) ?? 'notStated',
          repeats: repeatsOf(terms.repeats),
          count: typeof terms.repeats === 'number' ? terms.repeats : 1,
        })
      case 'notice': {
        const notice = length(terms)
        return (
          notice && words('notice', { length: notice, counts: String(terms.counts ?? 'notStated') })
        )
      }
      case 'denunciation': {
        const notice = durationWords(terms.notice, language)
        return notice && words('denunciation', { notice })
      }
      case 'survival': {
        const lasts = length(terms) ?? (typeof terms.until === 'string' ? terms.until : null)
        return words('survival', { lasts: lasts ?? 'none' })
      }
      case 'amendment':
      case 'costSharing':
        return String(terms.text)
      case 'notStated':
        return null
      case 'languages':
        return words('languages', {
          originals: typeof terms.originals === 'number' ? terms.originals : 0,
          authentic: (terms.authentic as string[]).map(languageName(language)).join(', '),
          prevails:
            typeof terms.prevails === 'string' ? languageName(language)(terms.prevails) : 'none',
        })
    }
  }
}

const languageName = (language: string) => (tag: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag

const repeatsOf = (repeats: unknown) =>
  repeats === true ? 'always' : repeats === null || repeats === undefined ? 'notStated' : 'counted'
