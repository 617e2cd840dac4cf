'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../button.tsx'
import { Notice } from './notice.tsx'

type Props = { query: { isError: boolean; isFetching: boolean; refetch: () => unknown } }

/** Where a part of a screen could not be read: that it is so, and the way to ask once more. */
export function NotRead({ query: { isError, isFetching, refetch } }: Props) {
  const words = useTranslations('frame.ui')
  if (!isError) return null
  return (
    <div className="my-4">
      <Notice kind="decision" role="alert">
        <p>{words('notRead')}</p>
        <Button small busy={isFetching} onClick={() => void refetch()}>
          {words('again')}
        </Button>
      </Notice>
    </div>
  )
}
