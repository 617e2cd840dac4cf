import type { Snooze } from '#domain/snoozes/schema.ts'

/** What somebody has put off on their own desk, by what it is of. */
export type PutOff = ReadonlyMap<string, Snooze>

export const putOffBy = (snoozes: readonly Snooze[]): PutOff =>
  new Map(snoozes.map((snooze) => [snooze.subjectId, snooze]))

/** What is shown: all but what is put off until a day to come. */
export const shownOf = <Item extends { id: string }>(items: readonly Item[], putOff: PutOff) =>
  items.filter(({ id }) => !putOff.get(id)?.standing)

/** What is not shown, each once, with until when and why. */
export function hiddenOf<Item extends { id: string }>(
  items: readonly Item[],
  putOff: PutOff,
): { item: Item; snooze: Snooze }[] {
  const found = new Map(items.map((item) => [item.id, item]))
  return [...putOff.values()].flatMap((snooze) => {
    const item = found.get(snooze.subjectId)
    return item && snooze.standing ? { item, snooze } : []
  })
}
