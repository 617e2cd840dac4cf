import type { ComponentProps } from 'react'
import { DayFilter as Filter } from '#components/ui/forms/day-filter.tsx'
import { ClientWords } from './client-words.tsx'

/** A day among filters that are made on the server, with the words that its boxes need. */
export function DayFilter(props: ComponentProps<typeof Filter>) {
  return (
    <ClientWords>
      <Filter {...props} />
    </ClientWords>
  )
}
