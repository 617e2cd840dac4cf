'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { read } from '#components/api.ts'
import { announce } from '#components/ui/announce.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Reading } from './cells/cell-text.ts'
import { gridEvents } from './control/events.ts'
import { GridControl, type Said } from './control/grid-control.ts'
import { EmptySheet } from './empty-sheet.tsx'
import { FileDialog } from './file/file-dialog.tsx'
import { FixedNotice } from './fixed-notice.tsx'
import { GridHelp } from './grid-help.tsx'
import { GridRows } from './grid-rows.tsx'
import { PasteDialog } from './paste/paste-dialog.tsx'
import { PasteFieldDialog } from './paste/paste-field-dialog.tsx'
import { blockOf } from './paste/table-in-html.ts'
import type { Block } from './paste/understand.ts'
import { SheetKeeper } from './keeping/sheet-keeper.ts'
import { useKeeping } from './keeping/use-keeping.ts'
import { ReasonBar } from './reason-bar.tsx'
import { SaveLine } from './save-line.tsx'
import { standing } from './standing.ts'
import { codesIn } from './sheet/waits.ts'
import { extentOf, sizeOf } from './table/cursor.ts'
import { GridTable } from './table/grid-table.tsx'
import { Toolbar } from './toolbar.tsx'
import { useNames } from './use-names.ts'
import { viewOf } from './view-of.ts'

type Props = {
  plan: ActionPlan
  areas: readonly { id: string; labels: LanguageMap }[]
  /** Whose page it is: what is typed is kept on the device under their name. */
  ownerId: string
}

/** A plan in a grid that is worked in as in a spreadsheet; each row is saved by itself. */
export function PlanGrid({ plan, areas, ownerId }: Props) {
  const words = useTranslations('planGrid')
  const language = useLocale()
  const [texts, setTexts] = useState<string>(language)
  const { keeper, control, events } = useMade(plan, ownerId, language)
  const state = useSyncExternalStore(keeper.listen, keeper.state, keeper.state)
  const cursor = useSyncExternalStore(control.listen, control.cursor, control.cursor)
  useKeeping(keeper)
  const { names, lookUp, find, know } = useNames({ plan, areas, language, keeper })
  const reading = useReading(texts, names, keeper)
  const say = useSaying(keeper)
  const [block, setBlock] = useState<Block>()
  const [file, setFile] = useState<Block>()
  const [pasting, setPasting] = useState(false)
  const after = useRef<HTMLDivElement>(null)
  useEffect(() =>
    control.stand({
      ...{ reading, say },
      onUnknown: lookUp,
      onBlock: (copied) => setBlock(blockOf(copied)),
      onLeave: () => {
        control.focused(false)
        after.current?.focus()
      },
    }),
  )
  const view = useMemo(
    () => viewOf(control, reading, know, plan.id),
    [control, reading, know, plan.id],
  )
  const known = useMemo(
    () => new Map(state.register.map((one) => [one.key, one])),
    [state.register],
  )
  const stand = standing(state, known, plan, keeper.judge)
  const size = sizeOf(extentOf(cursor, state.history.present))
  const help = useId()
  return (
    <>
      <Toolbar
        {...{ control, state, texts, setTexts, plan }}
        onFile={setFile}
        onPaste={() => setPasting(true)}
      />
      {control.isFixed && <FixedNotice planId={plan.id} />}
      <ReasonBar
        wanted={stand.wantReason}
        reason={state.reason}
        onGiven={(reason) => keeper.because(reason)}
      />
      {state.history.present.length === 0 ? (
        <EmptySheet control={control} />
      ) : (
        <GridTable rows={state.history.present.length} describedBy={help} events={events}>
          <GridRows {...{ view, state, known, stand, cursor }} />
        </GridTable>
      )}
      <p role="status" className="sr-only">
        {size.rows * size.columns > 1 && words('selected', size)}
      </p>
      <div ref={after} tabIndex={-1} className="grid-after">
        <SaveLine state={state} stand={stand} onAgain={keeper.again} />
      </div>
      <GridHelp id={help} />
      {file && (
        <FileDialog
          {...{ reading, control }}
          block={file}
          onNew={(rows) => {
            setFile(undefined)
            setBlock(rows)
          }}
          onClose={() => setFile(undefined)}
        />
      )}
      {pasting && (
        <PasteFieldDialog
          onClose={() => setPasting(false)}
          onRead={(copied) => {
            setPasting(false)
            setBlock(blockOf(copied))
          }}
        />
      )}
      {block && (
        <PasteDialog
          {...{ block, plan, reading, control, find }}
          onClose={() => {
            setBlock(undefined)
            control.comeBack()
          }}
        />
      )}
    </>
  )
}

function useMade(plan: ActionPlan, ownerId: string, language: string) {
  const [made] = useState(() => {
    const keeper = new SheetKeeper({
      plan,
      language,
      place: { ownerId, form: 'planGrid', subjectId: plan.id },
      read: () => read<ActionPlan>(`/action-plans/${plan.id}`),
    })
    const control = new GridControl(keeper)
    return { keeper, control, events: gridEvents(control) }
  })
  return made
}

function useReading(texts: string, names: Reading['names'], keeper: SheetKeeper): Reading {
  const language = useLocale()
  const health = useTranslations('words.healths')
  return useMemo(
    () => ({
      ...{ language, texts, names },
      health: (code) => health(code),
      codes: () => codesIn(keeper.state().history.present),
    }),
    [language, texts, names, health, keeper],
  )
}

function useSaying(keeper: SheetKeeper) {
  const words = useTranslations('planGrid')
  return (said: Said, count = 0) => {
    const back = { label: words('acts.undo'), run: () => keeper.undo() }
    if (said === 'removed') announce({ text: words('removed', { count }), action: back })
    else announce({ text: words(said) })
  }
}
