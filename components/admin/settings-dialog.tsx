'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { partySearch } from '#components/searches.ts'
import { partyPicked } from '#components/parties/party-words.ts'
import { Button } from '#components/ui/button.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { CurrencySelect } from '#components/ui/forms/currency-select.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { Settings } from '#domain/settings/schema.ts'
import { languageNames, languages } from '#messages/languages.ts'

/** Chooses whose register it is for the first time, or anew with the reason. */
export function SettingsDialog({ settings }: { settings: Settings }) {
  const words = useTranslations('admin')
  const reader = useLocale()
  const search = useMemo(() => partySearch(reader), [reader])
  const zones = useMemo(() => ['UTC', ...Intl.supportedValuesOf('timeZone')], [])
  const [open, setOpen] = useState(false)
  const [party, setParty] = useState<Picked | null>(
    settings.homeParty && partyPicked(settings.homeParty, reader),
  )
  const [homeZone, setZone] = useState(settings.homeZone)
  const [language, setLanguage] = useState(settings.language)
  const [currency, setCurrency] = useState(settings.currency ?? '')
  const [reason, setReason] = useState('')
  const anew = settings.version !== null
  const labels = {
    homePartyId: words('settings.homeParty'),
    homeZone: words('settings.homeZone'),
    language: words('settings.language'),
    currency: words('settings.currency'),
    reason: words('reason'),
  }
  return (
    <>
      <Button
        {...(!anew && { kind: 'primary' as const })}
        onClick={() => {
          setReason('')
          setOpen(true)
        }}
      >
        {words(anew ? 'settings.change' : 'settings.choose')}
      </Button>
      {open && (
        <ChangeDialog
          title={words('settings.title')}
          submit={words('save')}
          done={words('done')}
          path="/settings"
          method={anew ? 'PATCH' : 'POST'}
          ifMatch={settings.version ?? undefined}
          body={() => ({
            ...{ homePartyId: party?.id, homeZone, language, currency: currency || null },
            ...(anew && { reason }),
          })}
          labels={labels}
          onClose={() => setOpen(false)}
        >
          {(problems) => (
            <>
              <RecordPicker
                name="homePartyId"
                label={labels.homePartyId}
                error={problems.of('homePartyId')}
                value={party}
                onChange={setParty}
                search={search}
              />
              <Select
                name="homeZone"
                label={labels.homeZone}
                error={problems.of('homeZone')}
                value={homeZone}
                onChange={(event) => setZone(event.target.value)}
                choices={zones.map((zone) => ({ value: zone, text: zone }))}
              />
              <Select
                name="language"
                label={labels.language}
                error={problems.of('language')}
                value={language}
                onChange={(event) => setLanguage(event.target.value)}
                choices={languages.map((value) => ({ value, text: languageNames[value] }))}
              />
              <CurrencySelect
                name="currency"
                label={labels.currency}
                optional
                blank={words('settings.noCurrency')}
                error={problems.of('currency')}
                value={currency}
                onChange={(event) => setCurrency(event.target.value)}
              />
              {anew && (
                <TextArea
                  name="reason"
                  label={labels.reason}
                  hint={words('settings.reasonHint')}
                  error={problems.of('reason')}
                  rows={2}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </>
          )}
        </ChangeDialog>
      )}
    </>
  )
}
