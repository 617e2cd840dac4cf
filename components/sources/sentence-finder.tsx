'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { read } from '#components/api.ts'
import { listSearch } from '#components/ui/forms/picker/list-search.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import type { SourceDetail } from '#domain/sources/schema.ts'
import { sentencesOf } from './sentences.ts'

type Props = {
  name: string
  sourceId: string
  /** Told the sentence word for word, and the language that the source is in. */
  onFound: (sentence: string, language: string) => void
}

/** A source with its words, fetched once for all the sentences that a form quotes of it. */
export const useSourceText = (sourceId: string | null | undefined): SourceDetail | undefined =>
  useQuery({
    queryKey: ['source', sourceId],
    queryFn: async () => await read<SourceDetail>(`/sources/${sourceId}`),
    enabled: typeof sourceId === 'string',
  }).data

/** A sentence of a source whose words are kept, found by some of them; nothing of any other source. */
export function SentenceFinder({ name, sourceId, onFound }: Props) {
  const words = useTranslations('forms.quotation')
  const data = useSourceText(sourceId)
  const search = useMemo(() => data?.text && sentenceSearch(data.text, data.language), [data])
  if (!search) return null
  return (
    <RecordPicker
      name={name}
      label={words('find')}
      placeholder={words('findPlaceholder')}
      unasked
      value={null}
      search={search}
      onChange={(sentence) => sentence && onFound(sentence.text, data?.language ?? '')}
    />
  )
}

const sentenceSearch = (text: string, lang: string) =>
  listSearch(
    sentencesOf(text, lang).map((sentence, place) => ({ id: String(place), text: sentence, lang })),
  )
