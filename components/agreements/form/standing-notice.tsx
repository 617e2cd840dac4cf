'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { read } from '#components/api.ts'
import { NotRead } from '#components/ui/page/not-read.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import type { PublicationPreview } from '#domain/publications/schema/publication.ts'

/** What a higher level leaves as it is: the page that the public has, until somebody withdraws it. */
export function StandingNotice({ agreementId }: { agreementId: string }) {
  const words = useTranslations('agreementForm.standing')
  const asked = new URLSearchParams({ subjectKind: 'agreement', subjectId: agreementId })
  const preview = useQuery({
    queryKey: ['publication-standing', agreementId],
    queryFn: ({ signal }) => read<PublicationPreview>(`/publications/preview?${asked}`, { signal }),
  })
  const standing = preview.data?.standing
  if (preview.isError) return <NotRead query={preview} />
  if (standing?.state !== 'published') return null
  return (
    <div className="mb-6" role="status">
      <Notice kind="decision" title={words('title')}>
        {words('text')}{' '}
        <a href={`/publications/${standing.id}`} target="_blank" rel="noreferrer">
          {words('withdraw')}
        </a>
      </Notice>
    </div>
  )
}
