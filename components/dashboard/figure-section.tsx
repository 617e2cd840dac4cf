import { addressOf } from '#components/address.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'
import type { Dashboard, Figure } from '#domain/dashboard/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { FigureBars } from './figure-bars.tsx'
import type { FigureTeller } from './figure-words.ts'
import { headline } from './headline.ts'
import { LateTrend } from './late-trend.tsx'

type Props = { figure: Figure; dashboard: Dashboard; tell: FigureTeller }

/** One figure: the finding as a heading, what is measured under it, and in the margin how. */
export function FigureSection({ figure, dashboard, tell }: Props) {
  const { say } = tell
  const drawn = { figure, dashboard, tell }
  return (
    <Section
      id={figure}
      title={headline(figure, dashboard, tell)}
      lead={say(`figures.${figure}.name`)}
    >
      {dashboard.figures[figure].length > 0 && (
        <WithMargin margin={<FigureNote {...drawn} />}>
          {figure === 'milestonesLate' ? <LateTrend {...drawn} /> : <FigureBars {...drawn} />}
        </WithMargin>
      )}
    </Section>
  )
}

/** The day it is of, how it is counted, and the same numbers as a file. */
function FigureNote({ figure, dashboard: { desk, on }, tell }: Props) {
  const { say, language } = tell
  const name = say(`figures.${figure}.name`)
  return (
    <div className="figure-note">
      <p>{say('asAt', { on: dayWords(on, language) })}</p>
      <a
        href={addressOf(`/api/v1/dashboards/${figure}`, { desk, on, format: 'csv' })}
        download
        aria-label={say('downloadOf', { figure: name })}
        className="no-print inline-flex items-center gap-1.5 py-1"
      >
        <Icon name="download" size={16} />
        {say('download')}
      </a>
      <Disclosure summary={say('how')}>
        <p>{say(`figures.${figure}.definition`)}</p>
      </Disclosure>
    </div>
  )
}
