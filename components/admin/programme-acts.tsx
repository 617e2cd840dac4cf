'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { partyPicked } from '#components/parties/party-words.ts'
import { partySearch } from '#components/searches.ts'
import { programmeSearch } from '#components/searches.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { CountrySelect } from '#components/ui/forms/country-select.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import type { ProgrammeSurveyed } from '#domain/programmes/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { ListedActs } from './listed-acts.tsx'

type Props = { programme: ProgrammeSurveyed | null }

/** What can be done about a programme; without one, a new one is added. */
export function ProgrammeActs({ programme }: Props) {
  const language = useLocale()
  const search = useMemo(() => programmeSearch(language), [language])
  return (
    <ListedActs
      group="programmes"
      path="/programmes"
      entry={programme && { ...programme, name: localText(programme.names, language).text }}
      search={search}
      edit={(onClose) => <Edit programme={programme} onClose={onClose} />}
    />
  )
}

function Edit({ programme, onClose }: Props & { onClose: () => void }) {
  const words = useTranslations('admin')
  const own = useTranslations('admin.programmes')
  const language = useLocale()
  const search = useMemo(() => partySearch(language), [language])
  const [names, setNames] = useState<LanguageMap>(programme?.names ?? {})
  const [owner, setOwner] = useState(
    programme?.owner ? partyPicked(programme.owner, language) : null,
  )
  const [country, setCountry] = useState(programme?.ownerCountry ?? '')
  const labels = { names: words('names'), ownerId: own('owner'), ownerCountry: own('country') }
  return (
    <ChangeDialog
      title={own(programme ? 'change' : 'add')}
      submit={words('save')}
      done={words('done')}
      path={programme ? `/programmes/${programme.id}` : '/programmes'}
      method={programme ? 'PATCH' : 'POST'}
      ifMatch={programme?.version}
      body={() => ({ names, ownerId: owner?.id ?? null, ownerCountry: country || null })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <LanguageFields
            name="names"
            label={labels.names}
            error={problems.of('names')}
            value={names}
            onChange={setNames}
          />
          <RecordPicker
            name="ownerId"
            label={labels.ownerId}
            hint={own('ownerHint')}
            error={problems.of('ownerId')}
            optional
            value={owner}
            onChange={setOwner}
            search={search}
          />
          <CountrySelect
            name="ownerCountry"
            label={labels.ownerCountry}
            error={problems.of('ownerCountry')}
            optional
            blank={own('ownerNotStated')}
            value={country}
            onChange={({ target }) => setCountry(target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
