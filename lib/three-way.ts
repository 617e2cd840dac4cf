/** What two people made of one field: nobody changed it, one of them did, both alike, or both apart. */
export type FieldFate = 'unchanged' | 'mine' | 'theirs' | 'same' | 'both'

/** A record's fields by name. */
type Fields = Readonly<Record<string, unknown>>

/** Field by field, what became of the record that both began with; fields that are absent count as null. */
export function fates<Value extends Fields>(
  base: Value,
  mine: Value,
  theirs: Value,
): Record<keyof Value & string, FieldFate> {
  const names = new Set([base, mine, theirs].flatMap(Object.keys))
  const told = [...names].map((name) => {
    const of = (fields: Fields) => written(fields[name])
    return [name, fateOf(of(base), of(mine), of(theirs))] as const
  })
  return Object.fromEntries(told) as Record<keyof Value & string, FieldFate>
}

/**
 * One record out of two: what one alone changed is taken from them, what both changed from whom
 * `choose` says. Nothing that either wrote is lost unless it was chosen to be.
 */
export function merged<Value extends Fields>(
  base: Value,
  mine: Value,
  theirs: Value,
  choose: Readonly<Partial<Record<keyof Value & string, 'mine' | 'theirs'>>>,
): Value {
  const taken = Object.entries<FieldFate>(fates(base, mine, theirs)).map(([name, fate]) => {
    const own =
      fate === 'both' ? choose[name as keyof Value & string] !== 'theirs' : fate === 'mine'
    return [name, (own ? mine : theirs)[name]] as const
  })
  return Object.fromEntries(taken) as Value
}

/** The names of the fields that differ between two records. */
export const changedNames = <Value extends Fields>(one: Value, other: Value): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => written(one[name]) !== written(other[name]),
  )

function fateOf(base: string, mine: string, theirs: string): FieldFate {
  if (mine === theirs) return mine === base ? 'unchanged' : 'same'
  if (mine === base) return 'theirs'
  return theirs === base ? 'mine' : 'both'
}

/** Whatever was typed can be written so, halves of characters too; what is undefined is not there. */
const written = (value: unknown): string => JSON.stringify(value ?? null, inOrder)

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}
