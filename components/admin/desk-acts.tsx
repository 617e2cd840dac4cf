'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { DeskSurveyed } from '#domain/desks/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Act = 'add' | 'change' | 'handOver' | 'retire' | 'restore'
type Props = { desk: DeskSurveyed | null; others: readonly DeskSurveyed[] }

/** What can be done about a desk; without one, a new one is opened. */
export function DeskActs({ desk, others }: Props) {
  const words = useTranslations('admin.desks')
  const [act, setAct] = useState<Act | null>(null)
  const acts: Act[] =
    desk === null ? ['add'] : desk.retired ? ['restore'] : ['change', 'handOver', 'retire']
  const close = () => setAct(null)
  return (
    <>
      {acts.map((one) => (
        <Button
          key={one}
          {...(one === 'add' ? { kind: 'primary', icon: 'plus' } : { small: true, kind: 'quiet' })}
          onClick={() => setAct(one)}
        >
          {words(one)}
        </Button>
      ))}
      {(act === 'add' || act === 'change') && <Edit desk={desk} onClose={close} />}
      {act && act !== 'add' && act !== 'change' && desk && (
        <Step desk={desk} others={others} act={act} onClose={close} />
      )}
    </>
  )
}

function Edit({ desk, onClose }: { desk: DeskSurveyed | null; onClose: () => void }) {
  const words = useTranslations('admin')
  const [code, setCode] = useState('')
  const [names, setNames] = useState<LanguageMap>(desk?.names ?? {})
  return (
    <ChangeDialog
      title={words(desk ? 'desks.change' : 'desks.add')}
      submit={words('save')}
      done={words('done')}
      path={desk ? `/desks/${desk.id}` : '/desks'}
      method={desk ? 'PATCH' : 'POST'}
      ifMatch={desk?.version}
      body={() => (desk ? { names } : { code, names })}
      labels={{ code: words('code'), names: words('names') }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {!desk && (
            <TextField
              name="code"
              label={words('code')}
              hint={words('codeHint')}
              error={problems.of('code')}
              characters={12}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
          <LanguageFields
            name="names"
            label={words('names')}
            error={problems.of('names')}
            value={names}
            onChange={setNames}
          />
        </>
      )}
    </ChangeDialog>
  )
}

type StepProps = {
  desk: DeskSurveyed
  others: readonly DeskSurveyed[]
  act: 'handOver' | 'retire' | 'restore'
  onClose: () => void
}

function Step({ desk, others, act, onClose }: StepProps) {
  const words = useTranslations('admin')
  const language = useLocale()
  const [toDeskId, setTo] = useState('')
  const [reason, setReason] = useState('')
  const name = `${desk.code} · ${localText(desk.names, language).text}`
  return (
    <ChangeDialog
      title={words(`desks.${act}`)}
      lead={act !== 'restore' && words(`desks.${act}Lead`, { name })}
      submit={words(`desks.${act}`)}
      done={words('done')}
      path={`/desks/${desk.id}/${act === 'handOver' ? 'handover' : 'retirement'}`}
      method={act === 'restore' ? 'DELETE' : 'POST'}
      ifMatch={desk.version}
      body={() =>
        act === 'restore'
          ? {}
          : { reason, ...(act === 'handOver' && { toDeskId: toDeskId || undefined }) }
      }
      labels={{ toDeskId: words('desks.to'), reason: words('reason') }}
      decision={act === 'handOver'}
      onClose={onClose}
    >
      {(problems) =>
        act !== 'restore' && (
          <>
            {act === 'handOver' && (
              <Select
                name="toDeskId"
                label={words('desks.to')}
                error={problems.of('toDeskId')}
                blank=""
                value={toDeskId}
                onChange={(event) => setTo(event.target.value)}
                choices={others.flatMap((one) =>
                  one.retired || one.id === desk.id
                    ? []
                    : [
                        {
                          value: one.id,
                          text: `${one.code} · ${localText(one.names, language).text}`,
                        },
                      ],
                )}
              />
            )}
            <TextArea
              name="reason"
              label={words('reason')}
              error={problems.of('reason')}
              rows={2}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )
      }
    </ChangeDialog>
  )
}
