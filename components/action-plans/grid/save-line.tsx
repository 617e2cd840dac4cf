import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { GridState } from './keeping/grid-state.ts'
import type { Standing } from './standing.ts'

type Props = { state: GridState; stand: Standing; onAgain: () => void }

/** Whether all is saved, and what is not and why. */
export function SaveLine({ state, stand, onAgain }: Props) {
  const words = useTranslations('planGrid.saving')
  const { unsaved, soon, wrong, wantReason } = stand
  return (
    <span className="flex flex-wrap items-baseline gap-x-4">
      <span role="status">
        {state.offline
          ? words('offline', { count: unsaved })
          : soon > 0
            ? words(state.saving ? 'underWay' : 'soon', { count: soon })
            : unsaved + wrong.length === 0 && words('saved')}{' '}
        {wantReason > 0 && words('reason', { count: wantReason })}{' '}
        {wrong.length > 0 && words('wrong', { count: wrong.length })}
      </span>
      {state.offline && (
        <Button small onClick={onAgain}>
          {words('again')}
        </Button>
      )}
    </span>
  )
}
