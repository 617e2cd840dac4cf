import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'

type Props = {
  agreement: Pick<Agreement, 'id' | 'reference' | 'titles'>
  title: string
  lead: ReactNode
}

/** The head of a sheet in which the law of an agreement is set down. */
export function LawFormHead({ agreement: { id, reference, titles }, title, lead }: Props) {
  const words = useTranslations('lawForms')
  return (
    <PageHeader
      title={title}
      subtitle={<LocalText of={titles} />}
      crumbs={[
        { href: '/agreements', text: words('agreements') },
        { href: `/agreements/${id}`, text: reference },
      ]}
      crumbsLabel={words('back')}
      state={<p className="max-w-measure text-quiet">{lead}</p>}
    />
  )
}
