'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { newId } from '#lib/ids.ts'
import type { Reading } from '../cells/cell-text.ts'
import type { GridControl } from '../control/grid-control.ts'
import { type Problems, problemsOf } from '../sheet/problems.ts'
import { parentsOf } from '../sheet/rows.ts'
import type { Named } from '../sheet/values.ts'
import { inserted, insertable, type Placed } from './insert.ts'
import { PasteQuestions } from './paste-questions.tsx'
import { PasteTable } from './paste-table.tsx'
import { type Block, type PastedRow, type Said, type Understood, understood } from './understand.ts'

type Props = {
  block: Block
  plan: ActionPlan
  reading: Reading
  control: GridControl
  /** Looks a body up by its name. */
  find: (text: string) => Promise<Named | null>
  onClose: () => void
}

/** A block from a spreadsheet before it goes in: how it was understood, and what is wrong where. */
export function PasteDialog({ block, plan, reading, control, find, onClose }: Props) {
  const words = useTranslations('planGrid.paste')
  const [said, setSaid] = useState<Said>({})
  const [placed, setPlaced] = useState<Placed>(new Map())
  const found = useMemo(() => understood(block, said, reading), [block, said, reading])
  const under = useUnder(control)
  const problems = useMemo(() => problemsIn(found, plan, under !== null), [found, plan, under])
  const looking = useLookUp(found, find)
  const left = found.rows.filter(({ row }) => !placed.has(row.key))
  const going = insertable(found.rows, problems, under !== null).filter(
    ({ row }) => !placed.has(row.key),
  )

  function insert() {
    const { sheet, keeper } = control
    const next = inserted(sheet, found.rows, going, { placed, under, newKey: newId })
    keeper.edit(next.sheet)
    setPlaced(next.placed)
    if (going.length === left.length) onClose()
  }

  return (
    <Dialog
      open
      wide
      title={words('title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" disabled={going.length === 0 || looking > 0} onClick={insert}>
            {words('insert', { count: going.length })}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words(placed.size > 0 ? 'leaveRest' : 'cancel')}
          </Button>
        </>
      }
    >
      <p role="status">
        {placed.size > 0 && words('went', { count: placed.size })}{' '}
        {summaryWords(words, { left, going, looking })}
      </p>
      <PasteQuestions
        {...{ block, found, said }}
        onSaid={(part) => setSaid((now) => ({ ...now, ...part }))}
      />
      <PasteTable
        rows={left}
        problems={problems}
        reading={reading}
        onMended={(key, text) =>
          setSaid((now) => ({ ...now, mended: new Map(now.mended ?? []).set(key, text) }))
        }
      />
    </Dialog>
  )
}

type Words = ReturnType<typeof useTranslations<'planGrid.paste'>>

function summaryWords(
  words: Words,
  {
    left,
    going,
    looking,
  }: { left: readonly PastedRow[]; going: readonly PastedRow[]; looking: number },
): string {
  if (looking > 0) return words('looking', { count: looking })
  if (left.length === 0) return words('nothing')
  const rows = words('rows', { count: left.length })
  const wrong = left.length - going.length
  return wrong === 0 ? rows : `${rows} ${words('wrong', { count: wrong })}`
}

/** The activity that milestones go under which follow none in the block: where one is in the grid. */
function useUnder(control: GridControl): string | null {
  const [under] = useState(() => {
    const { sheet } = control
    const place = control.place()
    const activity = sheet.findLast((row, index) => index <= place && row.kind === 'activity')
    return activity?.key ?? null
  })
  return under
}

function problemsIn(
  { rows }: Understood,
  plan: ActionPlan,
  hasActivity: boolean,
): ReadonlyMap<string, Problems> {
  const parents = parentsOf(rows.map(({ row }) => row))
  return new Map(
    rows.map(({ row, remarks }, place) => {
      const parent = parents[place] ?? null
      const { title, ...found } = problemsOf(row, parent, plan)
      const placed = title && !(title.code === 'noActivity' && hasActivity) ? { title } : {}
      return [row.key, { ...remarks, ...found, ...placed }] as const
    }),
  )
}

/** Bodies that nobody here knows are looked up in the register, each name once. */
function useLookUp({ rows }: Understood, find: Props['find']): number {
  const [asked] = useState(() => new Set<string>())
  const [looking, setLooking] = useState(0)
  const unknown = rows.flatMap(({ row }) =>
    [row.values.ours, row.values.counterpart].flatMap((named) =>
      named && named.id === null ? [named.text] : [],
    ),
  )
  const names = JSON.stringify([...new Set(unknown)].slice(0, 100))
  useEffect(() => {
    const wanted = (JSON.parse(names) as string[]).filter((name) => !asked.has(name))
    for (const name of wanted) {
      asked.add(name)
      setLooking((count) => count + 1)
      void find(name).finally(() => setLooking((count) => count - 1))
    }
    // oxlint-disable-next-line react/exhaustive-deps -- each name is looked up once
  }, [names])
  return looking
}
