import { useQuery } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { Party } from '#domain/parties/schema.ts'
import { openSourceOf } from '#domain/publications/rules.ts'
import type { AnnouncementSnapshot } from '#domain/publications/schema/snapshot.ts'
import type { SourceDetail } from '#domain/sources/schema.ts'
import { isDay } from '#lib/days.ts'
import type { NoticeTyped } from './notice-typed.ts'

type Named = Pick<AnnouncementSnapshot, 'issuer' | 'source'>

/** The body and the source that a notice names, in all their languages; null until they are read. */
export function useNamed({ issuerId, sourceId }: NoticeTyped) {
  const issuer = useRecord<Party>('parties', issuerId?.id)
  const source = useRecord<SourceDetail>('sources', sourceId?.id)
  const named: Named = {
    issuer: issuer.data
      ? { names: issuer.data.names, acronym: issuer.data.acronym, country: issuer.data.country }
      : null,
    source: openSourceOf(source.data ?? null),
  }
  return { named, asked: [issuer, source] }
}

const useRecord = <Answer>(noun: 'parties' | 'sources', id: string | undefined) =>
  useQuery({
    queryKey: ['notice-preview', noun, id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => read<Answer>(`/${noun}/${id}`, { signal }),
  })

/** A notice as it would be published from what is typed; null while it has no title or no text. */
export function noticeOf(typed: NoticeTyped, named: Named): AnnouncementSnapshot | null {
  const { titles, summaries, texts, originalLanguage, issuedOn, places, slug } = typed
  if (isEmpty(titles) || isEmpty(texts)) return null
  return {
    ...{ slug, titles, texts, originalLanguage, ...named },
    summaries: isEmpty(summaries) ? null : summaries,
    places: isEmpty(places) ? null : places,
    issuedOn: isDay(issuedOn) ? issuedOn : null,
  }
}

const isEmpty = (map: object) => Object.keys(map).length === 0
