import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '#components/ui/icon.tsx'
import { sizeWords } from './size-words.ts'

type Props = { document: { id: string; fileName: string; size: number } }

/** A file to be saved, with its size, so that nobody is surprised by it. */
export function DocumentLink({ document: { id, fileName, size } }: Props) {
  const words = useTranslations('documents')
  const language = useLocale()
  return (
    <a
      href={`/api/v1/documents/${id}/content`}
      download={fileName}
      className="inline-block min-h-6 break-words"
    >
      <Icon name="document" size={14} className="mr-1 align-[-0.125em]" />
      {words('download', { name: fileName, size: sizeWords(size, language) })}
    </a>
  )
}
