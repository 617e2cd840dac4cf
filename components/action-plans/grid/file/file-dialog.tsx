'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { cellShown, type Reading } from '../cells/cell-text.ts'
import type { GridControl } from '../control/grid-control.ts'
import { type Block, understood } from '../paste/understand.ts'
import type { Sheet } from '../sheet/rows.ts'
import type { Values } from '../sheet/values.ts'
import { type Difference, differencesOf } from './differences.ts'

type Props = {
  block: Block
  reading: Reading
  control: GridControl
  /** The rows that are new go on to be looked at as rows that are pasted. */
  onNew: (block: Block) => void
  onClose: () => void
}

/** A plan's file come back: what it says otherwise, before anything is changed. */
export function FileDialog({ block, reading, control, onNew, onClose }: Props) {
  const words = useTranslations('planGrid.file')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const found = useMemo(() => understood(block, {}, reading), [block, reading])
  const { sheet, keeper } = control
  const differences = differencesOf(sheet, keeper.state().register, found, reading.texts)
  const { changed, fresh, strange, missing } = differences
  const taken = changed.filter(({ locked, key }) => !locked && !left.has(key))
  const rows = new Set(taken.map(({ key }) => key)).size
  const onward = () =>
    fresh.length > 0 ? onNew(onlyLines(block, found.headRow, fresh)) : onClose()

  function take() {
    control.change(taken.map(({ key, field, after }) => ({ key, field, value: after })))
    onward()
  }

  return (
    <Dialog
      open
      wide
      title={words('title')}
      onClose={onClose}
      actions={
        <>
          {rows > 0 && (
            <Button kind="primary" onClick={take}>
              {words('take', { count: rows })}
            </Button>
          )}
          {fresh.length > 0 && <Button onClick={onward}>{words('toNew')}</Button>}
        </>
      }
    >
      <p>{words('lead')}</p>
      <p role="status">
        {changed.length + fresh.length === 0 && words('same')}{' '}
        {words('fresh', { count: fresh.length })} {words('unknown', { count: strange })}{' '}
        {words('missing', { count: missing.length })}
      </p>
      {changed.length > 0 && (
        <ChangedRows {...{ changed, sheet, reading, left }} onLeft={setLeft} />
      )}
    </Dialog>
  )
}

/** The heads and the lines of some rows. */
function onlyLines(
  { table }: Block,
  headRow: number | null,
  rows: readonly { line: number }[],
): Block {
  const lines = new Set(rows.map(({ line }) => line))
  return { table: table.filter((_, place) => place === headRow || lines.has(place + 1)) }
}

type RowsProps = {
  changed: readonly Difference[]
  sheet: Sheet
  reading: Reading
  left: ReadonlySet<string>
  onLeft: (left: ReadonlySet<string>) => void
}

function ChangedRows({ changed, sheet, reading, left, onLeft }: RowsProps) {
  const words = useTranslations('planGrid')
  const shown = ({ key, field }: Difference, value: Values[Difference['field']]) => {
    const row = sheet.find((one) => one.key === key)
    return row ? cellShown({ values: { ...row.values, [field]: value } }, field, reading).text : ''
  }
  const turn = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    onLeft(next)
  }
  return (
    <div
      className="paste-region"
      role="region"
      aria-label={words('file.title')}
      {...{ tabIndex: 0 }}
    >
      <table className="paste-table">
        <thead>
          <tr>
            <th scope="col">{words('file.choose')}</th>
            <th scope="col">{words('file.row')}</th>
            <th scope="col">{words('file.here')}</th>
            <th scope="col">{words('file.file')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((one, place) => (
            <tr key={`${one.key} ${one.field}`}>
              <td>
                {changed[place - 1]?.key !== one.key && (
                  <input
                    type="checkbox"
                    checked={!left.has(one.key)}
                    aria-label={`${words('file.choose')}: ${one.code}`}
                    onChange={() => turn(one.key)}
                  />
                )}
              </td>
              <th scope="row">
                {one.code} {words(`columns.${one.field}`)}
              </th>
              <td>{shown(one, one.before)}</td>
              <td>
                {shown(one, one.after)} {one.locked && <em>{words('file.locked')}</em>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
