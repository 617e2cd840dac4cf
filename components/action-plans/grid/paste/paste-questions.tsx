import { useTranslations } from 'next-intl'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { Button } from '#components/ui/button.tsx'
import { type Meaning, meanings } from './meanings.ts'
import type { Block, Said, Understood } from './understand.ts'

type Props = { block: Block; found: Understood; said: Said; onSaid: (part: Said) => void }

/** How the block was understood, to be said otherwise column by column; what it leaves open is asked. */
export function PasteQuestions({ block, found, said, onSaid }: Props) {
  const words = useTranslations('planGrid.paste')
  const columns = found.meanings.map((meaning, column) => ({ meaning, column }))
  const [used, left] = [
    columns.filter(({ meaning }) => meaning !== 'nothing'),
    columns.filter(({ meaning }) => meaning === 'nothing'),
  ]
  const choice = ({ meaning, column }: { meaning: Meaning; column: number }) => (
    <ColumnChoice
      key={column}
      meaning={meaning}
      head={found.heads[column] || words('column', { number: column + 1 })}
      sample={sampleOf(block, found, column)}
      onChange={(next) => onSaid({ meanings: withMeaning(found.meanings, column, next) })}
    />
  )
  return (
    <div className="grid gap-4">
      <p className="text-small text-quiet">
        {found.headRow === null ? words('noHeads') : words('heads', { line: found.headRow + 1 })}{' '}
        {(found.headRow ?? 0) > 0 && words('stray', { count: found.headRow ?? 0 })}
      </p>
      <DaysQuestion {...{ found, said, onSaid }} />
      {!found.saysKind && <KindQuestion {...{ found, onSaid }} />}
      <div className="paste-columns">{used.map(choice)}</div>
      {left.length > 0 && (
        <Disclosure summary={words('leftOut', { count: left.length })}>
          <div className="paste-columns">{left.map(choice)}</div>
        </Disclosure>
      )}
    </div>
  )
}

/** A meaning is had by one column: the one that had it before is left out. */
const withMeaning = (all: readonly Meaning[], column: number, next: Meaning): Meaning[] =>
  all.map((meaning, place) =>
    place === column ? next : meaning === next && next !== 'nothing' ? 'nothing' : meaning,
  )

const sampleOf = ({ table }: Block, { headRow }: Understood, column: number) =>
  table
    .slice(headRow === null ? 0 : headRow + 1)
    .map((row) => row[column]?.trim())
    .find(Boolean) ?? ''

type ChoiceProps = {
  meaning: Meaning
  head: string
  sample: string
  onChange: (meaning: Meaning) => void
}

function ColumnChoice({ meaning, head, sample, onChange }: ChoiceProps) {
  const words = useTranslations('planGrid')
  const named = (one: Meaning) =>
    one === 'nothing' || one === 'activity' || one === 'milestone' || one === 'id'
      ? words(`paste.meanings.${one}`)
      : words(`columns.${one}`)
  return (
    <label className="paste-column">
      <span className="font-medium">{head}</span>
      <select
        className="control control-select"
        value={meaning}
        onChange={({ target }) => onChange(target.value as Meaning)}
      >
        {meanings.map((one) => (
          <option key={one} value={one}>
            {named(one)}
          </option>
        ))}
      </select>
      <span className="text-note text-quiet">{sample.slice(0, 60)}</span>
    </label>
  )
}

type QuestionProps = { found: Understood; said?: Said; onSaid: (part: Said) => void }

function DaysQuestion({ found: { days }, said, onSaid }: QuestionProps) {
  const words = useTranslations('planGrid.paste.days')
  if (days.ambiguous === 0) return null
  const chosen = said?.dayFirst
  return (
    <Notice
      kind={chosen === undefined ? 'decision' : 'note'}
      title={words('ask', { count: days.ambiguous })}
    >
      <p>
        {days.dayFirst + days.monthFirst > 0 &&
          words('others', { dayFirst: days.dayFirst, monthFirst: days.monthFirst })}
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        {([true, false] as const).map((dayFirst) => (
          <Button
            key={String(dayFirst)}
            small
            aria-pressed={chosen === dayFirst}
            kind={chosen === dayFirst ? 'primary' : 'secondary'}
            onClick={() => onSaid({ dayFirst })}
          >
            {words(dayFirst ? 'dayFirst' : 'monthFirst')}
          </Button>
        ))}
      </p>
    </Notice>
  )
}

function KindQuestion({ found, onSaid }: QuestionProps) {
  const words = useTranslations('planGrid.paste')
  return (
    <fieldset className="flex flex-wrap items-baseline gap-x-5">
      <legend className="float-left mr-4 font-medium">{words('kind')}</legend>
      {(['activity', 'milestone'] as const).map((kind) => (
        <label key={kind} className="flex items-baseline gap-2">
          <input
            type="radio"
            name="paste-kind"
            checked={found.kind === kind}
            onChange={() => onSaid({ kind })}
          />
          {words(`kinds.${kind}`)}
        </label>
      ))}
    </fieldset>
  )
}
