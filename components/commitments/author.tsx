import { useTranslations } from 'next-intl'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { Author as AuthorName } from '#domain/commitments/schema/words.ts'

/** Who made a promise: one side with its mark, or both with both. */
export function Author({ author }: { author: AuthorName }) {
  const words = useTranslations('words.sides')
  if (author !== 'both') return <Side side={author} text={words(author)} />
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      <Side side="ours" text={words('ours')} />
      <Side side="counterpart" text={words('counterpart')} />
    </span>
  )
}

const Side = ({ side, text }: { side: 'ours' | 'counterpart'; text: string }) => (
  <OfSide side={side} spoken={false}>
    <span className="inline-block first-letter:uppercase">{text}</span>
  </OfSide>
)
