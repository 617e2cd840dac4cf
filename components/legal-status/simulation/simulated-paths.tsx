import { useLocale, useTranslations } from 'next-intl'
import { scaleOfRows, SmallLifeLine } from '#components/agreements/life-line/small-life-line.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import type { SimulatedPath, SimulationAnswer } from '#domain/legal-status/schema/simulation.ts'
import { dayWords } from '#lib/day-words.ts'
import type { Language } from '#messages/languages.ts'
import { addressToRecord } from '../events/begun.ts'
import type { WrittenEvent } from '../events/event-typed.ts'
import { saidSimulation } from '../said-status.ts'
import { BeyondPath } from './beyond-path.tsx'
import { GivenBeyond } from './given-beyond.tsx'
import { PathFigures } from './path-figures.tsx'
import { useActWords } from './act-words.ts'

type Props = { simulation: SimulationAnswer; today: string }

/** Where lapse, denunciation and renewal lead from a day, side by side. */
export function SimulatedPaths({ simulation: asked, today }: Props) {
  const words = useTranslations('simulation')
  const names = useTranslations('words.legalStates')
  const language = useLocale()
  const simulation = saidSimulation(asked, language as Language)
  const { paths, state, reference, on } = simulation
  if (paths.every(({ why }) => why?.code === 'notInForce')) {
    const said = { reference, state: names(state), day: dayWords(on, language) }
    return (
      <EmptyState kind="nothing" title={words('none.title')}>
        {words('none.text', said)}
      </EmptyState>
    )
  }
  const lives = paths.filter(({ status }) => status).map((path) => lifeOf(simulation, path))
  const scale = scaleOfRows(lives, on)
  return (
    <ol className="simulated-paths">
      {paths.map((path) => (
        <li key={path.path}>
          <h2 className="font-serif text-section">{words(`paths.${path.path}`)}</h2>
          {path.status ? (
            <>
              <Act path={path} on={on} />
              {isRecordable(simulation, today) && path.event && (
                <p className="no-print mb-4">
                  <LinkButton
                    small
                    href={addressToRecord(simulation.id, path.event as WrittenEvent)}
                  >
                    {words('record')}
                  </LinkButton>
                </p>
              )}
              <SmallLifeLine life={lifeOf(simulation, path)} {...{ on, scale }} />
              <PathFigures status={path.status} />
              <BeyondPath beyond={path.beyond} />
              <GivenBeyond given={path.given} />
              <Working steps={path.status.explanation} />
            </>
          ) : (
            <>
              <p className="mt-1 text-small text-quiet">{words('cantBe')}</p>
              <p className="mt-4">{path.why?.text}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

const lifeOf = (
  { signedOn, enteredIntoForceOn, state }: SimulationAnswer,
  { lastDay }: SimulatedPath,
) => ({ signedOn, enteredIntoForceOn, state, lastDay })

/** What is to come is recorded once it has happened, and what was known before no more. */
const isRecordable = ({ writable, knownAt, on }: SimulationAnswer, today: string) =>
  writable && knownAt === null && on <= today

/** What is to be done for it, if anything. */
function Act({ path, on }: { path: SimulatedPath; on: string }) {
  const words = useTranslations('simulation')
  const say = useActWords()
  return (
    <>
      <p className="mt-1 text-small text-quiet">
        {words(path.event === null ? 'asItIs' : 'byAct')}
      </p>
      <p className="mt-4 mb-4">{say(path, on)}</p>
    </>
  )
}

function Working({ steps }: { steps: NonNullable<SimulatedPath['status']>['explanation'] }) {
  const words = useTranslations('law.section')
  return (
    <div className="mt-5 text-small">
      <Disclosure summary={words('working')}>
        <ol className="space-y-1 text-quiet">
          {steps.map(({ code, text }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name, and none is moved
            <li key={`${code} ${place}`}>{text}</li>
          ))}
        </ol>
      </Disclosure>
    </div>
  )
}
