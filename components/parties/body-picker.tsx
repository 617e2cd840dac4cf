'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ComponentProps, useMemo, useState } from 'react'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { NewPartyDialog } from './new-party-dialog.tsx'
import { partySearch } from '#components/searches.ts'

type Props = Omit<ComponentProps<typeof RecordPicker>, 'search' | 'add'>

/** A body of the register, looked up by any name; one that is not there is entered without leaving. */
export function BodyPicker(props: Props) {
  const words = useTranslations('forms.newParty')
  const language = useLocale()
  const search = useMemo(() => partySearch(language), [language])
  const [adding, setAdding] = useState<string | null>(null)
  return (
    <>
      <RecordPicker
        {...props}
        search={search}
        add={{ text: (typed) => words('add', { name: typed }), onAdd: setAdding }}
      />
      {adding !== null && (
        <NewPartyDialog
          typed={adding}
          onClose={() => setAdding(null)}
          onPicked={(picked) => {
            props.onChange(picked)
            setAdding(null)
          }}
        />
      )}
    </>
  )
}
