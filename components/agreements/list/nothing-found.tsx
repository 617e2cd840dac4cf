'use client'

import { useTranslations } from 'next-intl'
import type { FieldError } from '#components/api.ts'
import { Button, LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { type Address, filtersSet } from './filters.ts'

type Props = {
  address: Address
  mayRead: (level: string) => boolean
  /** Whether this reader enters agreements. */
  mayAdd: boolean
}

/** Why no row stands there: nothing yet, nothing found, or nothing that is open to this reader. */
export function NothingFound({ address, mayRead, mayAdd }: Props) {
  const say = useTranslations('agreements.list')
  const all = <LinkButton href="/agreements">{say('filters.remove')}</LinkButton>
  const { level } = address
  if (level && !mayRead(level)) {
    return (
      <EmptyState kind="noPermission" title={say('noPermission')} action={all}>
        {say('noPermissionText', { level })}
      </EmptyState>
    )
  }
  if (filtersSet(address).length > 0) {
    return (
      <EmptyState kind="noResults" title={say('noResults')} action={all}>
        {say('noResultsText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      kind="nothing"
      title={say('nothing')}
      action={mayAdd && <LinkButton href="/agreements/new">{say('first')}</LinkButton>}
    >
      {say(mayAdd ? 'nothingToAdd' : 'nothingText')}
    </EmptyState>
  )
}

/** What stands there when the address asks for what the list does not know. */
export function WrongAddress({ errors }: { errors: readonly FieldError[] }) {
  const say = useTranslations('agreements.list')
  const words = useTranslations('frame.ui')
  const labelOf = (path: string) => {
    const key = `filters.${path}` as 'filters.q'
    return say.has(key) ? say(key) : path
  }
  return (
    <EmptyState
      kind="error"
      title={say('wrong')}
      action={<LinkButton href="/agreements">{say('filters.remove')}</LinkButton>}
    >
      {errors.map(({ path, message }) => (
        <p key={path}>{words('problemAt', { label: labelOf(path), problem: message })}</p>
      ))}
    </EmptyState>
  )
}

/** What stands there when no answer came. */
export function NotFetched({ again }: { again: () => void }) {
  const say = useTranslations('agreements.list')
  return (
    <EmptyState
      kind="error"
      title={say('failed')}
      action={<Button onClick={again}>{say('again')}</Button>}
    >
      {say('failedText')}
    </EmptyState>
  )
}
