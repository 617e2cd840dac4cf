'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { read } from '#components/api.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { Role } from '#domain/access/schema.ts'

type Props = {
  /** What is handed over, as its address under the API calls it. */
  kind: 'commitments' | 'milestones'
  record: { id: string; version: number; officer: { id: string; name: string | null } | null }
  onClose: () => void
  onDone?: (() => void) | undefined
}

/** Hands a record to somebody of its desk; left empty, nobody in particular sees to it. */
export function HandDialog({ kind, record: { id, version, officer }, onClose, onDone }: Props) {
  const words = useTranslations('forms.hand')
  const [picked, setPicked] = useState<Picked | null>(
    officer?.name ? { id: officer.id, text: officer.name, lang: 'und' } : null,
  )
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead')}
      submit={words('submit')}
      done={words('done')}
      path={`/${kind}/${id}/officer`}
      method="PUT"
      ifMatch={version}
      body={() => ({ officerId: picked?.id ?? null })}
      labels={{ officerId: words('officer') }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <RecordPicker
          name="officerId"
          label={words('officer')}
          error={problems.of('officerId')}
          value={picked}
          onChange={setPicked}
          search={colleagues}
        />
      )}
    </ChangeDialog>
  )
}

type Colleagues = { items: { id: string; name: string; role: Role }[] }

/** Who may see to a record; whether they sit at its desk is for the register to say. */
const seesTo: readonly Role[] = ['officer', 'manager']

const colleagues: Search = async (words, signal) => {
  const query = new URLSearchParams({ limit: '12', ...(words && { q: words }) })
  const { items } = await read<Colleagues>(`/users/colleagues?${query}`, { signal })
  return items
    .filter(({ role }) => seesTo.includes(role))
    .map(({ id, name }) => ({ id, text: name, lang: 'und' }))
}
