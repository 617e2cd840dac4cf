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
      title={<Unbroken text={title} part={reference} />}
      subtitle={<LocalText of={titles} />}
      crumbs={[
        { href: '/agreements', text: words('agreements') },
        { href: `/agreements/${id}`, text: reference },
      ]}
      state={<p className="max-w-measure text-quiet">{lead}</p>}
    />
  )
}

/** A text in which a part, such as a reference, is never broken over two lines. */
function Unbroken({ text, part }: { text: string; part: string }) {
  const at = text.indexOf(part)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <span className="whitespace-nowrap">{part}</span>
      {text.slice(at + part.length)}
    </>
  )
}
