import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { spokenValues } from '#lib/spoken-values.ts'
import { cellShown, type Reading } from '../cells/cell-text.ts'
import type { NamesKnown } from '../cells/names-known.ts'
import { type CellProblem, isBarred, type Problems } from '../sheet/problems.ts'
import { hasField } from '../sheet/rows.ts'
import { type Field, fields, isNamed } from '../sheet/values.ts'
import type { PastedRow } from './understand.ts'

type Props = {
  rows: readonly PastedRow[]
  problems: ReadonlyMap<string, Problems>
  reading: Reading
  onMended: (key: string, text: string) => void
}

/** The rows as they would go in; a cell with a problem is a field in which it is mended. */
export function PasteTable({ rows, problems, reading, onMended }: Props) {
  const words = useTranslations('planGrid')
  const shown = fields.filter((field) =>
    rows.some(({ row, texts }) => texts[field] !== undefined || problems.get(row.key)?.[field]),
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
    <div
      className="paste-region"
      role="region"
      aria-label={words('paste.preview')}
      {...{ tabIndex: 0 }}
    >
      <table className="paste-table">
        <thead>
          <tr>
            <th scope="col">{words('paste.line')}</th>
            {shown.map((field) => (
              <th key={field} scope="col">
                {words(`columns.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((pasted) => (
            <PasteRow
              key={pasted.row.key}
              pasted={pasted}
              shown={shown.join(' ')}
              problems={problems.get(pasted.row.key) ?? none}
              reading={reading}
              onMended={onMended}
            />
          ))}
        </tbody>
      </table>
      <NameList id={listOf('area')} names={reading.names.areas} />
      <NameList id={listOf('ours')} names={reading.names.bodies} />
    </div>
  )
}

const none = {}

const listOf = (field: Field) => (field === 'area' ? 'paste-areas' : 'paste-bodies')

/** What a name that nobody knows may be mended to. */
function NameList({ id, names }: { id: string; names: NamesKnown['areas'] }) {
  return (
    <datalist id={id}>
      {names.map(({ named }) => (
        <option key={named.id}>{named.text}</option>
      ))}
    </datalist>
  )
}

type RowProps = {
  pasted: PastedRow
  shown: string
  problems: Problems
  reading: Reading
  onMended: Props['onMended']
}

const PasteRow = memo(function PasteRow({ pasted, shown, problems, reading, onMended }: RowProps) {
  const { row, line, texts } = pasted
  return (
    <tr className={`is-${row.kind}`}>
      <th scope="row" className="tabular-nums">
        {line}
      </th>
      {(shown.split(' ') as Field[]).map((field) => {
        const problem = problems[field]
        const shownAs = cellShown(row, field, reading)
        // The rows that are waited for have their numbers in the block.
        const { text, lang } = field === 'after' ? { text: texts.after, lang: undefined } : shownAs
        return (
          <td key={field} className={hasField(row, field) ? wrongOf(problem) : 'is-absent'}>
            {isBarred(problem) ? (
              <Mend
                id={`${row.key} ${field}`}
                field={field}
                text={texts[field] ?? ''}
                line={line}
                onMended={onMended}
              />
            ) : (
              <span lang={lang}>{text}</span>
            )}
            {problem && (
              <Said problem={problem} id={`${row.key} ${field}`} language={reading.language} />
            )}
          </td>
        )
      })}
    </tr>
  )
})

const wrongOf = (problem: CellProblem | undefined) => (isBarred(problem) ? 'is-wrong' : undefined)

type MendProps = {
  id: string
  field: Field
  text: string
  line: number
  onMended: Props['onMended']
}

function Mend({ id, field, text, line, onMended }: MendProps) {
  const words = useTranslations('planGrid')
  const keep = (typed: string) => {
    if (typed !== text) onMended(id, typed)
  }
  return (
    <input
      className="control"
      key={text}
      defaultValue={text}
      list={isNamed(field) ? listOf(field) : undefined}
      aria-label={words('paste.mend', { column: words(`columns.${field}`), line })}
      aria-invalid
      aria-describedby={`said-${id.replaceAll(' ', '-')}`}
      onBlur={({ target }) => keep(target.value)}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) keep(currentTarget.value)
      }}
    />
  )
}

function Said({ problem, id, language }: { problem: CellProblem; id: string; language: string }) {
  const words = useTranslations('planGrid.problems')
  return (
    <p
      id={`said-${id.replaceAll(' ', '-')}`}
      className={`text-note ${problem.remark ? 'text-quiet' : 'text-seal'}`}
    >
      {words(problem.code as 'missing', spokenValues(problem.params ?? {}, language) as never)}
    </p>
  )
}
