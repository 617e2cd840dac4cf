import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import { Notice } from './page/notice.tsx'

type Props = { onLeave: () => void; onStay: () => void }

/** Asks before a dialog takes what was typed with it; the focus goes back to where it was typed. */
export function DialogLeaving({ onLeave, onStay }: Props) {
  const words = useTranslations('frame.ui.leaving')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    box.current?.scrollIntoView({ block: 'nearest' })
    box.current?.querySelector('button')?.focus()
    return () => before?.focus()
  }, [])
  return (
    <div ref={box}>
      <Notice kind="decision" role="alert" title={words('title')}>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button small onClick={onStay}>
            {words('stay')}
          </Button>
          <Button small kind="quiet" onClick={onLeave}>
            {words('leave')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
