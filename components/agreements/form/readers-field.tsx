'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { z } from 'zod'
import { read } from '#components/api.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { colleagueList } from '#domain/users/schema.ts'
import type { AgreementForm } from './agreement-form.tsx'

type Props = {
  form: AgreementForm
  /** Of whoever fills in the form. */
  ownId: string
}

/** Who may read a restricted record: colleagues by name; whoever saves it is always one. */
export function ReadersField({ form, ownId }: Props) {
  const words = useTranslations('agreementForm')
  const roles = useTranslations('words.roles')
  const language = useLocale()
  const search = useMemo(() => colleagueSearch((role) => roles(role)), [roles])
  const { value, onChange, label, error } = form.field('readers')
  const readers = value.filter(({ id }) => id !== ownId)
  return (
    <>
      <RecordPicker
        // Another empty one once somebody was chosen.
        key={readers.length}
        name="readers"
        label={label}
        hint={words('hints.readers')}
        optional
        error={error}
        value={null}
        onChange={(picked) => picked && onChange((now: readonly Picked[]) => [...now, picked])}
        search={search}
        without={[ownId, ...readers.map(({ id }) => id)]}
      />
      <ul className="mt-2 mb-6 border-t border-hairline" aria-label={words('labels.readers')}>
        <li className="picked font-serif">{words('you')}</li>
        {readers.toSorted(byName(language)).map(({ id, text, detail }) => (
          <li key={id} className="picked">
            <span className="font-serif">{text}</span>
            {detail && <span className="text-small text-quiet">{detail}</span>}
            <button
              type="button"
              className="quiet-button"
              onClick={() =>
                onChange((now: readonly Picked[]) => now.filter((one) => one.id !== id))
              }
            >
              <Icon name="close" size={14} />
              {words('removeReader')}
              <span className="sr-only"> {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const byName = (language: string) => (one: Picked, other: Picked) =>
  one.text.localeCompare(other.text, language)

type Colleagues = z.infer<typeof colleagueList>
type Role = Colleagues['items'][number]['role']

const colleagueSearch =
  (roleOf: (role: Role) => string): Search =>
  async (words, signal) => {
    const asked = new URLSearchParams({ limit: '12', ...(words && { q: words }) })
    const { items } = await read<Colleagues>(`/users/colleagues?${asked}`, { signal })
    return items.map(({ id, name, role }) => ({ id, text: name, detail: roleOf(role) }))
  }
