'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { read } from '#components/api.ts'
import { MergeDialog } from '#components/merge-dialog.tsx'
import { NotRead } from '#components/ui/page/not-read.tsx'
import type { MergerPreview } from '#domain/parties/schema.ts'
import type { ActProps } from './party-acts.tsx'
import { partySearch } from '#components/searches.ts'

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
  return (
    <MergeDialog
      title={words('title')}
      lead={words('lead', { name })}
      submit={words('submit')}
      done={words('done')}
      path={`/parties/${partyId}/merger`}
      id={partyId}
      version={version}
      labels={{ intoId: words('into'), reason: words('reason') }}
      search={search}
      preview={(intoId) => <Preview partyId={partyId} intoId={intoId} />}
      onClose={onClose}
      onDone={({ id }) => router.push(`/parties/${String(id)}`)}
    />
  )
}

function Preview({ partyId, intoId }: { partyId: string; intoId: string }) {
  const words = useTranslations('parties.merge')
  const path = `/parties/${partyId}/merger?intoId=${intoId}`
  const preview = useQuery({
    queryKey: ['party-merger', partyId, intoId],
    queryFn: ({ signal }) => read<MergerPreview>(path, { signal }),
  })
  const { data } = preview
  if (preview.isError) return <NotRead query={preview} />
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
