'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { read } from '#components/api.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { MergerPreview } from '#domain/parties/schema.ts'
import type { ActProps } from './party-acts.tsx'
import { partySearch } from './party-search.ts'

/** Takes a body for another, after showing what would come together. */
export function MergePartyDialog({
  partyId,
  version,
  name,
  onClose,
}: ActProps & { onClose: () => void }) {
  const words = useTranslations('parties.merge')
  const language = useLocale()
  const router = useRouter()
  const search = useMemo(() => partySearch(language), [language])
  const [into, setInto] = useState<Picked | null>(null)
  const [reason, setReason] = useState('')
  const labels = { intoId: words('into'), reason: words('reason') }
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead', { name })}
      submit={words('submit')}
      done={words('done')}
      path={`/parties/${partyId}/merger`}
      ifMatch={version}
      body={() => ({ intoId: into?.id, reason })}
      labels={labels}
      decision
      onClose={onClose}
      onDone={({ id }) => router.push(`/parties/${String(id)}`)}
    >
      {(problems) => (
        <>
          <RecordPicker
            name="intoId"
            label={labels.intoId}
            error={problems.of('intoId')}
            value={into}
            onChange={setInto}
            search={search}
            without={[partyId]}
          />
          {into && <Preview partyId={partyId} intoId={into.id} />}
          <TextArea
            name="reason"
            label={labels.reason}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}

function Preview({ partyId, intoId }: { partyId: string; intoId: string }) {
  const words = useTranslations('parties.merge')
  const path = `/parties/${partyId}/merger?intoId=${intoId}`
  const { data } = useQuery({
    queryKey: ['party-merger', partyId, intoId],
    queryFn: ({ signal }) => read<MergerPreview>(path, { signal }),
  })
  if (!data) return <p className="my-4 text-small text-quiet">{words('looking')}</p>
  const { agreements, posts, parts, names, differing } = data
  return (
    <div className="my-5 border-l-2 border-edge pl-4 text-small" aria-live="polite">
      <p>{words('agreements', agreements)}</p>
      {posts + parts > 0 && <p>{words('besides', { posts, parts })}</p>}
      {names.length > 0 && <p>{words('names', { names: names.join(' · ') })}</p>}
      {differing.length > 0 && (
        <p className="text-seal">
          {words('differing', {
            fields: differing.map((field) => words(`fields.${field}`)).join(', '),
          })}
        </p>
      )}
    </div>
  )
}
