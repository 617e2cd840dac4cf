import { useTranslations } from 'next-intl'
import type { Segment } from '#domain/sources/rules.ts'

type Props = {
  paragraphs: readonly (readonly Segment[])[]
  language: string
  /** The number under which each fact stands beside the text. */
  numbers: ReadonlyMap<string, number>
}

/** A text by its paragraphs, its sentences marked, each with the numbers of what was read from it. */
export function SourceText({ paragraphs, language, numbers }: Props) {
  const begun = new Set<string>()
  return (
    <div lang={language} className="source-text">
      {paragraphs.map((segments, place) => (
        <p key={place}>
          {segments.map((segment, at) => (
            <Stretch
              key={at}
              segment={segment}
              numbers={numbers}
              ended={endedBy(segments, at)}
              first={segment.facts.filter((fact) => !begun.has(fact) && begun.add(fact))}
            />
          ))}
        </p>
      ))}
    </div>
  )
}

/** The facts whose quotation ends with this stretch: their numbers stand there. */
const endedBy = (segments: readonly Segment[], at: number) =>
  (segments[at]?.facts ?? []).filter((fact) => !segments[at + 1]?.facts.includes(fact))

type StretchProps = {
  segment: Segment
  numbers: Props['numbers']
  ended: readonly string[]
  /** The facts that begin here, to which their notes lead back. */
  first: readonly string[]
}

function Stretch({ segment: { text, facts }, numbers, ended, first }: StretchProps) {
  const words = useTranslations('sources')
  if (facts.length === 0) return text
  return (
    <mark data-facts={facts.join(' ')}>
      {first.map((fact) => (
        <span key={fact} id={`said-${fact}`} className="said" />
      ))}
      {text}
      {ended.map((fact) => (
        <sup key={fact}>
          <a
            href={`#fact-${fact}`}
            aria-label={words('toFact', { number: numbers.get(fact) ?? 0 })}
          >
            {numbers.get(fact)}
          </a>
        </sup>
      ))}
    </mark>
  )
}
