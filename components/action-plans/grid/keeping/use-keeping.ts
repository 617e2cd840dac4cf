'use client'

import { useEffect } from 'react'
import type { SheetKeeper } from './sheet-keeper.ts'

/** Goes on with what never arrived, and listens for the network, for who comes back and who leaves. */
export function useKeeping(keeper: SheetKeeper): void {
  useEffect(() => {
    keeper.restore()
    const seen = () => (document.visibilityState === 'visible' ? keeper.look() : keeper.leave())
    document.addEventListener('visibilitychange', seen)
    addEventListener('pagehide', keeper.leave)
    addEventListener('online', keeper.again)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('pagehide', keeper.leave)
      removeEventListener('online', keeper.again)
      keeper.leave()
    }
  }, [keeper])
}
