'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { read } from '#components/api.ts'
import { ReasonedChange } from '#components/reasoned-change.tsx'
import { Button } from '#components/ui/button.tsx'
import { NotRead } from '#components/ui/page/not-read.tsx'
import type { Party } from '#domain/parties/schema.ts'

type Props = { partyId: string; name: string }

/** Takes back that a body was found to be the same as the one whose page this is. */
export function SeparateParty(props: Props) {
  const words = useTranslations('parties.separate')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {words('submit')}
        <span className="sr-only"> {props.name}</span>
      </Button>
      {open && <Asking {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function Asking({ partyId, name, onClose }: Props & { onClose: () => void }) {
  const words = useTranslations('parties.separate')
  const party = useQuery({
    queryKey: ['party', partyId],
    queryFn: ({ signal }) => read<Party>(`/parties/${partyId}`, { signal }),
  })
  return (
    <ReasonedChange
      title={words('title')}
      lead={
        <>
          {words('lead', { name })}
          <NotRead query={party} />
        </>
      }
      submit={words('submit')}
      done={words('done')}
      path={`/parties/${partyId}/merger`}
      method="DELETE"
      version={party.data?.version}
      label={words('reason')}
      onClose={onClose}
    />
  )
}
