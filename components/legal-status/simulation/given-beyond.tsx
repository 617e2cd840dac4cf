import { useTranslations } from 'next-intl'
import { useSumWords } from '#components/contributions/sum-words.ts'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import type { SimulatedPath } from '#domain/legal-status/schema/simulation.ts'

/** What the sides give with a value date after the last day of a path, as it is summed everywhere. */
export function GivenBeyond({ given }: { given: SimulatedPath['given'] }) {
  const words = useTranslations('simulation')
  const say = useSumWords()
  if (given === null) return null
  return (
    <div className="mt-5">
      <h3 className="text-small font-strong">{words('given')}</h3>
      {(['ours', 'counterpart'] as const).map((side) => {
        const { total } = given[side]
        return (
          total.count > 0 && (
            <p key={side} className="mt-1 tabular-nums">
              <SideMark side={side} /> {say(total)}
            </p>
          )
        )
      })}
    </div>
  )
}
