import type { ReactNode } from 'react'
import { Button } from '../button.tsx'
import { FoldedFilters } from './folded-filters.tsx'

type Props = {
  /** The page that is narrowed, and what its address asks for already. */
  action: string
  asked: { readonly [name: string]: string | readonly string[] }
  /** The names of the filters among the children; what else is asked for is asked for again. */
  names: readonly string[]
  label: string
  /** The words of the button. */
  apply: string
  children: ReactNode
}

/** Filters in a line above a list: a form that needs no script, and stands in the address. */
export function LineFilters({ action, asked, names, label, apply, children }: Props) {
  const kept = Object.entries(asked).filter(([name]) => !names.includes(name))
  return (
    <FoldedFilters place="line-fold" label={label}>
      <form method="get" action={action} aria-label={label} className="line-filters">
        {children}
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <div>
          <Button type="submit" icon="filter">
            {apply}
          </Button>
        </div>
      </form>
    </FoldedFilters>
  )
}
