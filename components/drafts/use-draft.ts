'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DraftPlace } from './draft-copy.ts'
import { DraftKeeper, type FoundDraft, type Typed } from './draft-keeper.ts'

/** A form's own draft: saved while one types, when the page is left, and when the network is back. */
export function useDraft(place: DraftPlace, found: FoundDraft | null, typed: Typed): DraftKeeper {
  const [keeper] = useState(() => new DraftKeeper(place, found))

  useEffect(() => keeper.type(typed))

  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keeper.leave()
    const again = () => void keeper.save()
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', keeper.leave)
    addEventListener('online', again)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', keeper.leave)
      removeEventListener('online', again)
      keeper.leave()
    }
  }, [keeper])

  const { subjectId } = place
  useEffect(() => {
    if (subjectId !== null) return
    return keeper.listen(() => keeper.state().is === 'saved' && nameInAddress(keeper.id))
  }, [keeper, subjectId])
  return keeper
}

/** How a draft stands. */
export const useDraftState = ({ listen, state }: DraftKeeper) =>
  useSyncExternalStore(listen, state, state)

/** So that loading the page again finds the draft of what has no address of its own yet. */
function nameInAddress(draftId: string): void {
  const address = new URL(location.href)
  if (address.searchParams.get('draft') === draftId) return
  address.searchParams.set('draft', draftId)
  history.replaceState(history.state, '', address)
}
