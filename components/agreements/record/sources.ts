import type { Agreement } from '#domain/agreements/schema/agreement.ts'

type Assertion = Agreement['assertions'][number]

/** A source, with the number under which the margin cites it. */
export type Source = { number: number; names: Assertion['source']; address: string | null }

/** The sources that facts were read from, each once, in the order in which the margin cites them. */
export function sourcesOf(assertions: readonly Assertion[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { source, sourceAddress } of assertions) {
    const key = keyOf({ source, sourceAddress })
    if (sources.has(key)) continue
    sources.set(key, { number: sources.size + 1, names: source, address: sourceAddress })
  }
  return [...sources.values()]
}

/** Which source an assertion was read from. */
export const numberOf = (assertion: Assertion, sources: readonly Source[]): number =>
  sources.find(
    ({ names, address }) => keyOf(assertion) === keyOf({ source: names, sourceAddress: address }),
  )?.number ?? 0

const keyOf = ({ source, sourceAddress }: Pick<Assertion, 'source' | 'sourceAddress'>) =>
  sourceAddress ?? JSON.stringify(source)
