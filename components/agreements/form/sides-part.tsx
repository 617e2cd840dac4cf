'use client'

import { useTranslations } from 'next-intl'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import { legalCharacters, partyRoles, sides } from '#domain/agreements/schema/words.ts'
import { newId } from '#lib/ids.ts'
import type { AgreementForm } from './agreement-form.tsx'
import type { PartyRow } from './agreement-typed.ts'
import { Quotations } from './quotations.tsx'

/** The bodies on both sides, and whether each side holds itself bound. */
export function SidesPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  const characters = useTranslations('words.legalCharacters')
  const sideWords = useTranslations('frame.ui.sides')
  const { legalCharacter } = form.value
  return (
    <FormPart id="part-parties" title={words('parts.parties')}>
      <Parties form={form} />
      <Quotations form={form} of="parties" />
      {sides.map((side) => (
        <Radios
          key={side}
          name={`legalCharacter.${side}`}
          label={
            <>
              <SideMark side={side} spoken={false} />{' '}
              {words('character', { side: sideWords(side) })}
            </>
          }
          hint={side === 'ours' ? words('hints.legalCharacter') : undefined}
          inLine
          options={legalCharacters.map((value) => ({ value, text: characters(value) }))}
          value={legalCharacter[side]}
          onChange={({ target }) =>
            form.change('legalCharacter', (now) => ({ ...now, [side]: target.value }))
          }
        />
      ))}
    </FormPart>
  )
}

function Parties({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  const roles = useTranslations('words.partyRoles')
  const rows = form.rows('parties')
  const chosen = rows.rows.flatMap(({ party }) => party?.id ?? [])

  /** The first is ours and the next theirs: so are most. */
  const newRow = (): PartyRow => {
    const taken = rows.rows.some(({ side }) => side === 'ours')
    return { key: newId(), party: null, side: taken ? 'counterpart' : 'ours', role: 'lead' }
  }

  return (
    <Rows
      {...rows}
      hint={words('hints.parties')}
      called={({ party }, index) => party?.text ?? words('partyNumber', { number: index + 1 })}
      add={{ text: words('addParty'), row: newRow }}
    >
      {({ party, side, role }, index, set) => {
        const name = (field: string) => `parties.${index}.${field}`
        return (
          <>
            <BodyPicker
              name={name('partyId')}
              label={words('body')}
              value={party}
              onChange={(picked) => set({ party: picked })}
              without={chosen}
              error={form.errors.at(name('partyId')) ?? form.errors.exactlyAt(`parties.${index}`)}
            />
            <div className="mt-4 flex flex-wrap gap-x-10 gap-y-3 [&>.field]:mt-0">
              <SideField
                name={name('side')}
                label={words('side')}
                value={side}
                onChange={(next) => set({ side: next })}
                error={form.errors.at(name('side'))}
              />
              <Radios
                name={name('role')}
                label={words('role')}
                inLine
                options={partyRoles.map((value) => ({ value, text: roles(value) }))}
                value={role}
                onChange={({ target }) => set({ role: target.value as PartyRow['role'] })}
              />
            </div>
          </>
        )
      }}
    </Rows>
  )
}
