import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { dayWords } from '#lib/day-words.ts'
import { spokenValues } from '#lib/spoken-values.ts'
import { cellShown, cellTyped } from '../cells/cell-text.ts'
import type { CellProblem } from '../sheet/problems.ts'
import type { Lock } from '../sheet/register.ts'
import type { Row } from '../sheet/rows.ts'
import { columns, type Field, isNamed, type Values } from '../sheet/values.ts'
import { ActiveCell } from './active-cell.tsx'
import { LockNote } from './lock-note.tsx'
import type { Cursor } from './cursor.ts'
import type { GridView } from './grid-view.ts'

type Props = {
  view: GridView
  row: Row
  field: Field
  code: string
  /** How the cursor stands in it, if it does. */
  mode: Cursor['mode'] | null
  round: number
  selected: boolean
  /** Why it can't be typed in. */
  lock: Lock | null
  /** What its row waits for, by numbers, where it shows that. */
  waits: string
  problem: CellProblem | undefined
  /** What the register said no with. */
  refused: string | undefined
  /** What somebody else put there meanwhile. */
  theirs: Values[Field] | undefined
}

/** One cell: what it holds, and under it what is wrong with it or what somebody else made of it. */
export const GridCell = memo(function GridCell(props: Props) {
  const { view, row, field, mode, round, selected, lock, problem, refused, theirs } = props
  const [locked, absent] = [lock !== null, lock === 'absent']
  const { text, lang, elsewhere } = cellShown(row, field, view.reading)
  const id = `${row.key}-${field}`
  const wrong = refused !== undefined || (problem !== undefined && !problem.remark)
  const told = mode !== null && lock !== 'absent' ? lock : null
  const noted = wrong || problem !== undefined || theirs !== undefined || told !== null
  const search = isNamed(field)
    ? view.search[field === 'area' ? 'area' : 'body']
    : field === 'health'
      ? view.search.health
      : undefined
  return (
    <div
      role="gridcell"
      aria-colindex={columns.indexOf(field) + 1}
      aria-selected={selected}
      {...(locked && { 'aria-readonly': true })}
      data-key={row.key}
      data-column={field}
      className={classes({ wrong, selected, absent, locked, active: mode !== null })}
    >
      {mode !== null ? (
        <ActiveCell
          key={`${round} ${text} ${lang}`}
          view={view}
          text={cellTyped(row, field, view.reading)}
          lang={elsewhere ? view.reading.texts : lang}
          mode={mode}
          locked={locked}
          labelledBy={`head-${field} code-${row.key}`}
          describedBy={noted ? id : undefined}
          invalid={wrong}
          search={absent ? undefined : search}
          onPick={(picked) => view.pick(row.key, field, picked)}
        />
      ) : (
        <span lang={lang} className={elsewhere ? 'text-quiet' : undefined}>
          {text}
        </span>
      )}
      {noted && (
        <div id={id} className="grid-note">
          {refused}
          {told && <LockNote {...{ view, row }} lock={told} />}
          {problem && <ProblemNote {...props} problem={problem} />}
          {theirs !== undefined && <TheirsNote {...props} theirs={theirs} />}
        </div>
      )}
    </div>
  )
})

const classes = (is: Record<string, boolean>) =>
  ['grid-cell', ...Object.entries(is).flatMap(([name, so]) => (so ? [`is-${name}`] : []))].join(' ')

function ProblemNote({ view, row, field, problem }: Props & { problem: CellProblem }) {
  const words = useTranslations('planGrid.problems')
  const { language } = view.reading
  return (
    <>
      <p>
        {words(problem.code as 'missing', spokenValues(problem.params ?? {}, language) as never)}
      </p>
      {problem.choices && (
        <p className="flex flex-wrap gap-x-3">
          {problem.choices.map((day) => (
            <button
              key={day}
              type="button"
              className="quiet-button"
              onClick={() => view.settle(row.key, field, day)}
            >
              {dayWords(day, language)}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

function TheirsNote({ view, row, field, theirs }: Props & { theirs: Values[Field] }) {
  const words = useTranslations('planGrid.conflict')
  const values = { ...row.values, [field]: theirs }
  const { text, lang } = cellShown({ values }, field, view.reading)
  return (
    <>
      <p>
        {words('theirs')} <span lang={lang}>{text || words('empty')}</span>
      </p>
      <p className="flex flex-wrap gap-x-3">
        {(['theirs', 'mine'] as const).map((whose) => (
          <button
            key={whose}
            type="button"
            className="quiet-button"
            onClick={() => view.decide(row.key, field, whose)}
          >
            {words(whose === 'theirs' ? 'keepTheirs' : 'useMine')}
          </button>
        ))}
      </p>
    </>
  )
}
