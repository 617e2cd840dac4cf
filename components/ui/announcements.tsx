'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { announce, announced, listen } from './announce.ts'
import { Icon } from './icon.tsx'

/** Where `announce()` is seen and heard; stands once, in the frame. */
export function Announcements({ closeLabel }: { closeLabel: string }) {
  const said = useSyncExternalStore(listen, announced, () => null)

  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => announce(null), said.action ? 10_000 : 6_000)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <div role="status" aria-live="polite" className="announcements no-print">
      {said && (
        <div className="announcement">
          <span className="py-1.5">{said.text}</span>
          {said.action && (
            <button
              type="button"
              className="p-1.5 font-strong underline"
              onClick={() => {
                said.action?.run()
                announce(null)
              }}
            >
              {said.action.label}
            </button>
          )}
          <button type="button" className="p-1.5" onClick={() => announce(null)}>
            <Icon name="close" size={18} />
            <span className="sr-only">{closeLabel}</span>
          </button>
        </div>
      )}
    </div>
  )
}
