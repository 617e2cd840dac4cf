import type { Agreement } from '#domain/agreements/schema/agreement.ts'

type Assertion = Agreement['assertions'][number]

/** A source, with the number under which the margin cites it. */
export type Source = {
  number: number
  names: Assertion['source']
  address: string | null
  /** Where it stands in the register, with its words. */
  id: string | null
}

/** The sources that facts were read from, each once, in the order in which the margin cites them. */
export function sourcesOf(assertions: readonly Assertion[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { source, sourceAddress, sourceId } of assertions) {
    const key = keyOf({ source, sourceAddress, sourceId })
    if (sources.has(key)) continue
    const number = sources.size + 1
    sources.set(key, { number, names: source, address: sourceAddress, id: sourceId })
  }
  return [...sources.values()]
}

/** Which source an assertion was read from. */
export const numberOf = (assertion: Assertion, sources: readonly Source[]): number =>
  sources.find(
    ({ names, address, id }) =>
      keyOf(assertion) === keyOf({ source: names, sourceAddress: address, sourceId: id }),
  )?.number ?? 0

const keyOf = ({
  source,
  sourceAddress,
  sourceId,
}: Pick<Assertion, 'source' | 'sourceAddress' | 'sourceId'>) =>
  sourceId ?? sourceAddress ?? JSON.stringify(source)
