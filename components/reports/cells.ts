import { actorName, actorStanding, nameOf, subjectName } from '#components/audit/names.ts'
import { sentenceOf } from '#components/audit/sentence.ts'
import { fieldName, inOrder, valueWords } from '#components/audit/value-words.ts'
import type { AuditEvent } from '#domain/audit/schema.ts'
import type { Field, FieldKind } from '#domain/reports/schema/fields.ts'
import { countryName } from '#lib/countries.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { languageNames, languages } from '#messages/languages.ts'
import type { ReportRow } from './columns.ts'
import type { ReportTeller } from './report-teller.ts'

/** An `edtf` is text that a spreadsheet must not take for a date; a `moment` is RFC 3339. */
export type CellKind = 'text' | 'number' | 'date' | 'edtf' | 'moment'

/** One of the columns that a field comes to. */
export type Part = {
  /** Where a field has several. */
  name?: string
  kind: CellKind
  /** Not in the preview, though the field is. */
  quiet?: boolean
  /** In the preview alone: the file has more than it. */
  shownOnly?: boolean
  /** What it adds to the field's meaning. */
  means?: string
  /** The head, made of the field's own. */
  head?: (of: string) => string
  value: (content: never, row: ReportRow) => string | number | null
}

/** The columns of a field, by its kind. */
export const partsOf = (field: Field, tell: ReportTeller): Part[] => kinds[field.kind](field, tell)

const text: Part = { kind: 'text', value: (content: string) => content }

const kinds: Record<FieldKind, (field: Field, tell: ReportTeller) => Part[]> = {
  text: () => [text],
  name: (_, { text: inWords }) => [{ kind: 'text', value: (map: LanguageMap) => inWords(map) }],
  titles: (_, tell) => titleParts(tell),
  names: (_, { text: inWords, say }) => [
    { kind: 'text', value: (maps: LanguageMap[]) => maps.map(inWords).join(say('separator')) },
  ],
  bodies: (_, tell) => [{ kind: 'text', value: (bodies: Body[]) => bodiesWords(bodies, tell) }],
  code: ({ list = '' }, { code }) => [{ kind: 'text', value: (one: string) => code(list, one) }],
  codes: ({ list = '' }, { code, say }) => [
    {
      kind: 'text',
      value: (all: string[]) => all.map((one) => code(list, one)).join(say('separator')),
    },
  ],
  country: (_, { language }) => [
    { kind: 'text', value: (country: string) => countryName(country, language) },
  ],
  day: () => [{ kind: 'date', value: (day: string) => day }],
  uncertainDay: (_, tell) => uncertainParts(tell),
  number: () => [{ kind: 'number', value: (figure: number) => figure }],
  decimal: () => [{ kind: 'number', value: (exact: string) => exact }],
  moment: () => [{ kind: 'moment', value: (moment: string) => moment }],
  yesNo: (_, { say }) => [{ kind: 'text', value: (is: boolean) => say(is ? 'yes' : 'no') }],
  desk: (_, { text: inWords }) => [
    { kind: 'text', value: ({ names }: { names: LanguageMap }) => inWords(names) },
  ],
  actor: (_, { trail, say }) => [
    { kind: 'text', value: (_actor: unknown, row) => actorName(entry(row), trail) },
    {
      ...{ name: 'role', kind: 'text', quiet: true, head: () => say('heads.role') },
      value: (_actor: unknown, row) => actorStanding(entry(row), trail),
    },
  ],
  act: (_, { trail }) => [
    { kind: 'text', value: (_event: string, row) => sentenceOf(entry(row), trail) },
  ],
  record: (_, { trail, say }) => [
    {
      ...{ name: 'kind', kind: 'text', quiet: true, head: () => say('heads.kind') },
      value: ({ kind }: { kind: string }) => kindWords(kind, trail),
    },
    { kind: 'text', value: (_subject: unknown, row) => subjectName(entry(row), trail) },
  ],
  agreement: (_, { trail }) => [
    { kind: 'text', value: (id: string, row) => nameOf(id, entry(row), trail) },
  ],
  content: (_, { trail }) => [
    {
      kind: 'text',
      value: (content: Content, row) => contentWords(content, entry(row), trail),
    },
  ],
  hidden: () => [],
}

/** The titles in the app's own languages, each as it is written, and whatever else there is. */
function titleParts({ say, text: inWords }: ReportTeller): Part[] {
  const own: Part[] = languages.map((language) => ({
    ...{ name: language, kind: 'text', quiet: true, means: say('means.language') },
    head: (head) => say('heads.language', { head, language: languageNames[language] }),
    value: (titles: LanguageMap) => titles[language] ?? null,
  }))
  const others: Part = {
    ...{ name: 'others', kind: 'text', quiet: true, means: say('means.others') },
    head: (head) => say('heads.others', { head }),
    value: (titles: LanguageMap) => othersIn(titles),
  }
  const shown: Part = {
    ...{ kind: 'text', shownOnly: true },
    value: (titles: LanguageMap) => inWords(titles),
  }
  return [shown, ...own, others]
}

function othersIn(titles: LanguageMap): string | null {
  const own: readonly string[] = languages
  const others = Object.entries(titles).filter(([language]) => !own.includes(language))
  const told = others.map(([language, title]) => `${language}: ${title}`)
  return told.length > 0 ? told.join('\n') : null
}

/** In words, in EDTF, and the two days between which it lies (`domain.md` section 4). */
const uncertainParts = ({ say, language }: ReportTeller): Part[] => [
  { kind: 'text', value: (day: UncertainDay) => uncertainDayWords(day, language) },
  {
    ...{ name: 'edtf', kind: 'edtf', quiet: true, means: say('means.edtf') },
    head: (head) => say('heads.edtf', { head }),
    value: ({ edtf }: UncertainDay) => edtf,
  },
  {
    ...{ name: 'from', kind: 'date', quiet: true, means: say('means.from') },
    head: (head) => say('heads.from', { head }),
    value: ({ lower }: UncertainDay) => lower,
  },
  {
    ...{ name: 'to', kind: 'date', quiet: true, means: say('means.to') },
    head: (head) => say('heads.to', { head }),
    value: ({ upper }: UncertainDay) => upper,
  },
]

type Body = { names: LanguageMap; role: 'lead' | 'executing' }

const bodiesWords = (bodies: readonly Body[], { text: inWords, say }: ReportTeller): string =>
  bodies
    .map(({ names, role }) => {
      const name = inWords(names)
      return role === 'executing' ? say('executing', { name }) : name
    })
    .join(say('separator'))

/** A row of the changes is an entry of the trail. */
const entry = (row: ReportRow) => row as unknown as AuditEvent

type Trail = ReportTeller['trail']

function kindWords(kind: string, { words, say }: Trail): string {
  const own = `kinds.${kind}`
  if (say.has(own)) return say(own)
  return words.has(`nouns.${kind}`) ? words(`nouns.${kind}`) : kind
}

type Content = NonNullable<AuditEvent['before']>

const contentWords = (content: Content, event: AuditEvent, trail: Trail): string =>
  inOrder(Object.keys(content))
    .map((field) =>
      trail.say('values.part', {
        field: fieldName(field, trail),
        value: valueWords(field, content[field] ?? null, event, trail).text,
      }),
    )
    .join('\n')
