'use client'

import { useTranslations, useLocale } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import type { IconName } from '#components/ui/icon.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { languages } from '#messages/languages.ts'
import { addRow, runAct } from './control/acts.ts'
import type { GridControl } from './control/grid-control.ts'
import { FileActs } from './file/file-acts.tsx'
import type { Block } from './paste/understand.ts'
import type { GridState } from './keeping/grid-state.ts'
import type { Act } from './table/keys.ts'

type Props = {
  plan: ActionPlan
  control: GridControl
  state: GridState
  texts: string
  setTexts: (language: string) => void
  onFile: (block: Block) => void
  /** Asks for rows to be pasted with the mouse alone. */
  onPaste: () => void
}

const rowActs = [
  ['remove', 'close', 'Alt+Delete'],
  ['moveUp', 'up', 'Alt+ArrowUp'],
  ['moveDown', 'down', 'Alt+ArrowDown'],
  ['indent', 'right', 'Alt+ArrowRight'],
  ['outdent', 'left', 'Alt+ArrowLeft'],
] as const satisfies readonly (readonly [Act['does'], IconName, string])[]

/** What the keys do, for the hand; the focus goes back to the cell that it came from. */
export function Toolbar({ plan, control, state, texts, setTexts, onFile, onPaste }: Props) {
  const paste = useTranslations('planGrid.paste')
  const words = useTranslations('planGrid.acts')
  const language = useLocale()
  const run = (act: () => unknown) => () => {
    control.hasFocus = true
    act()
  }
  const { past, future } = state.history
  const used = plan.activities.flatMap(({ titles, milestones }) =>
    [titles, ...milestones.map((one) => one.titles)].flatMap(Object.keys),
  )
  const offered = [...new Set([...languages, ...used])]
  const isFixed = control.isFixed
  const none = isFixed || state.history.present.length === 0
  return (
    <div role="toolbar" aria-label={words('label')} className="grid-toolbar no-print">
      <Button small icon="plus" disabled={isFixed} onClick={run(() => addRow(control, 'activity'))}>
        {words('addActivity')}
      </Button>
      <Button small icon="plus" disabled={none} onClick={run(() => addRow(control, 'milestone'))}>
        {words('addMilestone')}
      </Button>
      {rowActs.map(([does, icon, keys]) => (
        <Button
          key={does}
          small
          kind="quiet"
          icon={icon}
          disabled={none}
          aria-keyshortcuts={keys}
          onClick={run(() => runAct(control, { does }))}
        >
          {words(does)}
        </Button>
      ))}
      <Button
        small
        kind="quiet"
        icon="undo"
        disabled={past.length === 0}
        aria-keyshortcuts="Control+Z"
        onClick={run(() => runAct(control, { does: 'undo' }))}
      >
        {words('undo')}
      </Button>
      <Button
        small
        kind="quiet"
        disabled={future.length === 0}
        aria-keyshortcuts="Control+Y"
        onClick={run(() => runAct(control, { does: 'redo' }))}
      >
        {words('redo')}
      </Button>
      <Button small kind="quiet" icon="note" disabled={isFixed} onClick={onPaste}>
        {paste('fromClipboard')}
      </Button>
      <FileActs planId={plan.id} onFile={onFile} />
      <label className="grid-texts">
        {words('texts')}
        <select
          className="control control-select"
          value={texts}
          onChange={({ target }) => setTexts(target.value)}
        >
          {offered.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, language)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
