import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/icon.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { ReportName } from '#domain/reports/schema/reports.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import type { Filters } from './filter-words.ts'
import { fileAddress } from './report-address.ts'

type Props = { report: ReportName; filters: Filters; language: Language }

const semicolon = { format: 'csv', delimiter: 'semicolon' }

/** The files that a report is given as. */
export function TakeAway({ report, filters, language }: Props) {
  const say = translator(language, 'reports')
  const files = [
    { text: say('take.xlsx'), more: { format: 'xlsx' }, kind: 'primary' },
    { text: say('take.csv'), more: { format: 'csv' }, kind: 'secondary' },
    { text: say('take.csvSemicolon'), more: semicolon, kind: 'secondary' },
    { text: say('take.json'), more: { format: 'json' }, kind: 'quiet' },
  ] as const
  return (
    <div className="no-print">
      <Section title={say('take.title')} lead={say('take.lead')}>
        <div className="flex flex-wrap items-center gap-3">
          {files.map(({ text, more, kind }) => (
            <a
              key={text}
              href={fileAddress(report, filters, more)}
              download
              className={buttonLook(kind)}
            >
              <Icon name="download" size={18} />
              {text}
            </a>
          ))}
        </div>
        <p className="mt-3 max-w-measure text-small text-quiet">{say('take.csvHint')}</p>
      </Section>
    </div>
  )
}
