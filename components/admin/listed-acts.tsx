'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { read } from '#components/api.ts'
import { MergeDialog } from '#components/merge-dialog.tsx'
import { ReasonedChange } from '#components/reasoned-change.tsx'
import { Button, LinkButton } from '#components/ui/button.tsx'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import { NotRead } from '#components/ui/page/not-read.tsx'

/** An entry of a list that the whole register shares. */
export type Listed = {
  id: string
  version: number
  retired: boolean
  mergedInto: object | null
  name: string
}

/** Which list it is: its words in `admin`, and its address under `/api/v1`. */
export type ListKind = { group: 'areas' | 'programmes'; path: '/priority-areas' | '/programmes' }

type Props = ListKind & {
  /** Null to add a new one. */
  entry: Listed | null
  search: Search
  /** The form of an entry, new or to be changed. */
  edit: (onClose: () => void) => ReactNode
}

type Act = 'add' | 'change' | 'merge' | 'separate' | 'retire' | 'restore'

function actsOf(entry: Listed | null): Act[] {
  if (entry === null) return ['add']
  if (entry.mergedInto) return ['separate']
  return ['change', 'merge', entry.retired ? 'restore' : 'retire']
}

/** What can be done about an entry; without one, a new one is added. */
export function ListedActs({ entry, edit, ...list }: Props) {
  const words = useTranslations(`admin.${list.group}`)
  const [act, setAct] = useState<Act | null>(null)
  const close = () => setAct(null)
  return (
    <>
      {actsOf(entry).map((one) => (
        <Button
          key={one}
          {...(one === 'add' ? { kind: 'primary', icon: 'plus' } : { small: true, kind: 'quiet' })}
          onClick={() => setAct(one)}
        >
          {words(one)}
        </Button>
      ))}
      {entry && <History entry={entry} />}
      {(act === 'add' || act === 'change') && edit(close)}
      {act === 'merge' && entry && <Merge {...list} entry={entry} onClose={close} />}
      {(act === 'separate' || act === 'retire' || act === 'restore') && entry && (
        <Reasoned {...list} {...{ entry, act }} onClose={close} />
      )}
    </>
  )
}

function History({ entry: { id, name } }: { entry: Listed }) {
  const words = useTranslations('admin')
  return (
    <LinkButton href={`/history/${id}`} small kind="quiet">
      {words('history')}
      <span className="sr-only"> {name}</span>
    </LinkButton>
  )
}

type EntryProps = Omit<Props, 'entry' | 'edit'> & { entry: Listed; onClose: () => void }

function Merge({ group, path, entry, search, onClose }: EntryProps) {
  const words = useTranslations('admin')
  const own = useTranslations(`admin.${group}`)
  const merger = `${path}/${entry.id}/merger`
  return (
    <MergeDialog
      title={own('merge')}
      lead={own('mergeLead', { name: entry.name })}
      submit={own('merge')}
      done={words('done')}
      path={merger}
      id={entry.id}
      version={entry.version}
      labels={{ intoId: own('into'), reason: words('reason') }}
      search={search}
      preview={(intoId) => <Moved {...{ group, merger, intoId }} />}
      onClose={onClose}
    />
  )
}

type MovedProps = { group: ListKind['group']; merger: string; intoId: string }
type Preview = { moved: { agreements: number }; together: { agreements: number } }

function Moved({ group, merger, intoId }: MovedProps) {
  const words = useTranslations(`admin.${group}`)
  const preview = useQuery({
    queryKey: ['merger', merger, intoId],
    queryFn: ({ signal }) => read<Preview>(`${merger}?intoId=${intoId}`, { signal }),
  })
  const { data } = preview
  if (!data) return <NotRead query={preview} />
  return (
    <p className="my-4 text-small" aria-live="polite">
      {words('moved', { moved: data.moved.agreements, together: data.together.agreements })}
    </p>
  )
}

type ReasonedProps = EntryProps & { act: 'separate' | 'retire' | 'restore' }

function Reasoned({ group, path, entry, act, onClose }: ReasonedProps) {
  const words = useTranslations('admin')
  const own = useTranslations(`admin.${group}`)
  return (
    <ReasonedChange
      title={own(act)}
      lead={act === 'retire' ? own('retireLead', { name: entry.name }) : undefined}
      submit={own(act)}
      done={words('done')}
      path={`${path}/${entry.id}/${act === 'separate' ? 'merger' : 'retirement'}`}
      method={act === 'retire' ? 'POST' : 'DELETE'}
      version={entry.version}
      label={act === 'restore' ? null : words('reason')}
      onClose={onClose}
    />
  )
}
