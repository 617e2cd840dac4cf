'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../button.tsx'

/** A field that somebody changed: both versions as they are read, and who changed it. */
export type Contested = {
  name: string
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** `both` is to be chosen. */
  by: 'mine' | 'theirs' | 'both'
}

export type Choice = 'mine' | 'theirs'

type Props = {
  /** Who saved the other version, and when. */
  lead: ReactNode
  fields: readonly Contested[]
  busy: boolean
  onMerge: (choices: Record<string, Choice>, then: 'save' | 'look') => void
}

/** Two versions of one record, field by field; what does not overlap stands without being asked. */
export function ConflictSheet({ lead, fields, busy, onMerge }: Props) {
  const words = useTranslations('forms.conflict')
  const heading = useRef<HTMLHeadingElement>(null)
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const open = fields.filter(({ by, name }) => by === 'both' && !choices[name])
  const overlapping = fields.filter(({ by }) => by === 'both').length

  useEffect(() => heading.current?.focus(), [])

  return (
    <section className="conflict-sheet" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1} className="section-title text-seal">
        {words('title')}
      </h2>
      <p className="mt-2 max-w-measure">{lead}</p>
      <p className="mt-1 max-w-measure font-medium">
        {overlapping === 0
          ? words('apart', { count: fields.length })
          : words('overlap', { count: overlapping })}
      </p>
      <div className="almanac-box mt-6">
        <table role="table" className="almanac conflict-table">
          <caption className="sr-only">{words('caption')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {(['field', 'mine', 'theirs', 'outcome'] as const).map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {words(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {fields.map((field) => (
              <Row
                key={field.name}
                field={field}
                chosen={choices[field.name]}
                onChoose={(choice) => setChoices({ ...choices, [field.name]: choice })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button
          kind="primary"
          busy={busy}
          disabled={open.length > 0}
          onClick={() => onMerge(choices, 'save')}
        >
          {words('merge')}
        </Button>
        <Button disabled={open.length > 0} onClick={() => onMerge(choices, 'look')}>
          {words('look')}
        </Button>
      </div>
    </section>
  )
}

type RowProps = {
  field: Contested
  chosen: Choice | undefined
  onChoose: (choice: Choice) => void
}

function Row({ field: { name, label, mine, theirs, by }, chosen, onChoose }: RowProps) {
  const words = useTranslations('forms.conflict')
  const taken = by === 'both' ? chosen : by
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {label}
      </th>
      <td role="cell" data-label={words('mine')} className={taken === 'theirs' ? 'passed' : ''}>
        {mine}
      </td>
      <td role="cell" data-label={words('theirs')} className={taken === 'mine' ? 'passed' : ''}>
        {theirs}
      </td>
      <td role="cell" data-label={words('outcome')}>
        {by === 'both' ? (
          <div role="radiogroup" aria-label={words('choose', { field: label })}>
            {(['mine', 'theirs'] as const).map((choice) => (
              <label key={choice} className="flex items-center gap-2">
                <input
                  type="radio"
                  name={`conflict-${name}`}
                  checked={chosen === choice}
                  onChange={() => onChoose(choice)}
                  className="size-5"
                />
                {words(choice === 'mine' ? 'takenMine' : 'takenTheirs')}
              </label>
            ))}
          </div>
        ) : (
          words(by === 'mine' ? 'takenMine' : 'takenTheirs')
        )}
      </td>
    </tr>
  )
}
