import type { ComponentProps } from 'react'
import { MomentFilter as Filter } from '#components/ui/forms/moment-filter.tsx'
import { ClientWords } from './client-words.tsx'

/** A moment among filters that are made on the server, with the words that its boxes need. */
export function MomentFilter(props: ComponentProps<typeof Filter>) {
  return (
    <ClientWords>
      <Filter {...props} />
    </ClientWords>
  )
}
