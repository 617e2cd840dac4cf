'use client'

import { useSyncExternalStore } from 'react'

const query = '(width < 40rem), (pointer: coarse)'

/** Whether the screen is small or touched: some of its readers reach no list beside the focus. */
export const useTouch = (): boolean =>
  useSyncExternalStore(
    listen,
    () => matchMedia(query).matches,
    () => false,
  )

function listen(tell: () => void) {
  const media = matchMedia(query)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}
