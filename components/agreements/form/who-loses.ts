import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Level } from '#domain/access/schema.ts'

type Kept = { level: Level; readers: readonly Picked[] }

/** Who reads the record no more; `names` are those who are known by name. */
export type Losing = {
  who: 'otherDesks' | 'allButNamed' | 'named' | 'namedOfOtherDesks'
  names: string[]
}

/**
 * Who loses a record by how it is to be kept, as `canRead` of domain/access/rules.ts decides; null
 * where nobody does. Whoever saves it never does, so `ownId` is not among the names.
 */
export function whoLoses(before: Kept, after: Kept, ownId: string): Losing | null {
  const others = before.readers.filter(({ id }) => id !== ownId)
  const named = (who: Losing['who'], readers: readonly Picked[]) =>
    readers.length > 0 ? { who, names: readers.map(({ text }) => text) } : null
  if (after.level === 'restricted') {
    if (before.level !== 'restricted') return { who: 'allButNamed', names: [] }
    const stay = new Set(after.readers.map(({ id }) => id))
    return named(
      'named',
      others.filter(({ id }) => !stay.has(id)),
    )
  }
  if (after.level !== 'confidential' || before.level === 'confidential') return null
  return before.level === 'restricted'
    ? named('namedOfOtherDesks', others)
    : { who: 'otherDesks', names: [] }
}
