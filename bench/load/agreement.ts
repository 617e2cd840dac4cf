import type { CreateAgreement } from '#domain/agreements/schema/create-agreement.ts'
import { addDays, addMonths, type Day } from '#lib/days.ts'
import { readUncertainDay, type UncertainDay } from '#lib/edtf.ts'
import type { Area, Bodies, Country, Party } from './bodies.ts'
import type { Chance } from './chance.ts'
import type { Desk, House } from './house.ts'
import { familyNames, kinds, men, ourNames, posts, women } from './words.ts'

/** A made-up agreement, as an officer would have typed it in. */
export type Draft = {
  input: CreateAgreement
  desk: Desk
  country: Country
  areas: Area[]
  ours: Party
  counterpart: Party
  /** The first day that it can have been signed on, or would be. */
  signedOn: Day
}

const levels = [
  ['internal', 87],
  ['public', 6],
  ['confidential', 5],
  ['restricted', 2],
] as const

const firstYear = 1978
const lastYear = 2025

export function draftAgreement(chance: Chance, { desks }: House, bodies: Bodies): Draft {
  const country = chance.weighted(bodies.countries)
  const desk = desks.find(({ code }) => code === country.desk) ?? (desks[0] as Desk)
  const [kind, , english, spanish] = chance.weighted(kinds.map((one) => [one, one[1]] as const))
  const areas = chance.several(bodies.areas, 1 + chance.below(5))
  const [ours, counterpart] = [chance.pick(bodies.ours), chance.pick(country.parties)]
  const signed = signingDay(chance)
  const about = areas[0] as Area
  const titles = {
    en: `${english} on cooperation in ${about.en.toLowerCase()} between the ${ours.names.en} and the ${counterpart.names.en}`,
    es: `${spanish} de cooperación en ${about.es.toLowerCase()} entre ${withArticle(ours)} y ${withArticle(counterpart)}`,
  }
  const input: CreateAgreement = {
    deskId: desk.id,
    level: chance.weighted(levels),
    kind,
    titles,
    counterpartReference: chance.percent(30)
      ? `${country.code}-${1000 + chance.below(9000)}`
      : null,
    parent: null,
    legalCharacter: { ours: character(chance), counterpart: character(chance) },
    parties: parties(chance, bodies, country, ours, counterpart),
    signatories: signatories(chance, ours, counterpart),
    areas: {
      statedBy: chance.weighted([
        ['ours', 30] as const,
        ['counterpart', 20] as const,
        [null, 50] as const,
      ]),
      exhaustive: chance.pick([true, false, null]),
      list: areas.map(({ id, en }) => ({ areaId: id, verbatim: en, verbatimLanguage: 'en' })),
    },
    programmes: [],
    legalEvents: legalEvents(chance, signed, country),
    clauses: clauses(chance),
    assertions: [],
    readers: [],
  }
  return { input, desk, country, areas, ours, counterpart, signedOn: signed.lower }
}

const withArticle = ({ article, names }: Party) => `${article} ${names.es}`

const character = (chance: Chance) =>
  chance.weighted([
    ['notStated', 50] as const,
    ['binding', 30] as const,
    ['nonBinding', 20] as const,
  ])

/** Six of seven are known to the day; the others lie within two days, a month or a year. */
function signingDay(chance: Chance): UncertainDay {
  const day = chance.day(`${firstYear}-01-01`, `${lastYear}-12-31`)
  const text = chance.weighted([
    [day, 86] as const,
    [`[${day}..${addDays(day, 1)}]`, 6] as const,
    [day.slice(0, 7), 5] as const,
    [day.slice(0, 4), 3] as const,
  ])
  return uncertain(text)
}

function uncertain(text: string): UncertainDay {
  const read = readUncertainDay(text)
  if (!read.ok) throw new RangeError(`Made up a day that is none: ${text}`)
  return read.value
}

/** The two that lead, and for one in three a body that carries it out. */
function parties(
  chance: Chance,
  bodies: Bodies,
  country: Country,
  ours: Party,
  counterpart: Party,
): CreateAgreement['parties'] {
  const executing = chance.percent(33)
    ? chance.pick(
        [...bodies.ours, ...country.parties].filter((one) => one !== ours && one !== counterpart),
      )
    : null
  return [
    { partyId: ours.id, side: 'ours', role: 'lead' },
    { partyId: counterpart.id, side: 'counterpart', role: 'lead' },
    ...(executing
      ? [
          {
            partyId: executing.id,
            side: executing.country === ours.country ? ('ours' as const) : ('counterpart' as const),
            role: 'executing' as const,
          },
        ]
      : []),
  ]
}

const unknown = { personId: null, powers: null }

function signatories(
  chance: Chance,
  ours: Party,
  counterpart: Party,
): CreateAgreement['signatories'] {
  const [post, asWoman, asMan] = chance.pick(posts)
  const isWoman = chance.percent(50)
  const given = chance.pick(isWoman ? women : men)
  const theirs = {
    names: { es: `${given} ${chance.pick(familyNames)}` },
    posts: { en: post, es: isWoman ? asWoman : asMan },
  }
  const [ourPost] = chance.pick(posts)
  return [
    { partyId: ours.id, names: { en: chance.pick(ourNames) }, posts: { en: ourPost }, ...unknown },
    { partyId: counterpart.id, ...theirs, ...unknown },
  ]
}

/** A few are not signed yet, or by one side; half of the others are known to have entered into force. */
function legalEvents(
  chance: Chance,
  on: UncertainDay,
  { city }: Country,
): CreateAgreement['legalEvents'] {
  const signed = chance.weighted([[2, 93] as const, [1, 4] as const, [0, 3] as const])
  const place = { es: chance.percent(60) ? city : 'Pekín' }
  const by = (['ours', 'counterpart'] as const).slice(0, signed)
  const signings = by.map((side) => ({ kind: 'signed' as const, side, on, place }))
  if (signed < 2 || !chance.percent(52)) return signings
  const entry = uncertain(addMonths(on.upper, chance.below(24)))
  return [...signings, { kind: 'enteredIntoForce', side: null, on: entry, place: null }]
}

/** What the text says of term, renewal and notice; of one in four nothing is known. */
function clauses(chance: Chance): CreateAgreement['clauses'] {
  if (chance.percent(25)) return []
  const years = chance.pick(['P3Y', 'P4Y', 'P5Y', 'P10Y'])
  const length = chance.percent(20) ? ('indefinite' as const) : years
  const term = { kind: 'term' as const, length, ends: 'anniversary' as const, placeInText: null }
  if (length === 'indefinite') return [term]
  const further = { length: chance.pick(['P1Y', years]), repeats: true, maxTotal: null }
  return [
    term,
    { kind: 'renewal', mode: 'tacit', ...further, placeInText: null },
    {
      kind: 'notice',
      length: 'P6M',
      counts: chance.pick(['receipt', 'dispatch', null]),
      placeInText: null,
    },
  ]
}
