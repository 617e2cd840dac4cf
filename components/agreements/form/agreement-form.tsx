'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { ApiProblem, change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import {
  type DraftStart,
  type RecordForm as Form,
  useRecordForm,
} from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { AuditEventPage } from '#domain/audit/schema.ts'
import type { Desk } from '#domain/desks/schema.ts'
import type { PriorityArea } from '#domain/priority-areas/schema.ts'
import type { SourceListed } from '#domain/sources/schema.ts'
import { correctionBody, newBody } from './agreement-body.ts'
import {
  type AgreementTyped,
  agreementTyped,
  type Followed,
  newAgreement,
  successorTyped,
} from './agreement-typed.ts'
import { IdentityPart } from './identity-part.tsx'
import { KeepingPart } from './keeping-part.tsx'
import { ClausesPart, SigningPart, SigningSourcesPart } from './law-part.tsx'
import { useMissing } from './missing.ts'
import { KeptSources } from './quotations.tsx'
import { ShownValue } from './shown-value.tsx'
import { SidesPart } from './sides-part.tsx'
import { SignatoriesPart } from './signing-part.tsx'
import { AreasPart, PlansPart, ProgrammesPart } from './subjects-part.tsx'

export type AgreementForm = Form<AgreementTyped>

type Props = {
  /** The one that is corrected; null for a new one. */
  agreement: Agreement | null
  /** The one that a new one follows, where the address names it. */
  follows?: Followed | null
  desks: readonly Desk[]
  areas: readonly PriorityArea[]
  /** What its facts can have been read from, the newest first. */
  sources: readonly SourceListed[]
  draft: DraftStart
}

/** An agreement from nothing, or its correction: one long sheet, of which two fields must be filled in. */
export function AgreementForm(props: Props) {
  const { agreement, desks, areas, sources, draft } = props
  const words = useTranslations('agreementForm')
  const ui = useTranslations('frame.ui')
  const form = useAgreementForm(props)
  const router = useRouter()
  const missing = useMissing(form.value, agreement)
  const isNew = agreement === null
  const parts = [
    'identity',
    'parties',
    'signing',
    'signatories',
    ...(isNew ? ['clauses'] : []),
    'areas',
    'programmes',
    'plans',
    'keeping',
  ] as const
  return (
    <RecordForm
      form={form}
      parts={parts.map((part) => ({
        id: `part-${part}`,
        title: words(`parts.${part as 'identity'}`),
      }))}
      missing={missing}
      submit={isNew ? words('create') : ui('save')}
      show={(name, value) => <ShownValue name={name} value={value} />}
      onGivenUp={() => router.push(agreement ? `/agreements/${agreement.id}` : '/agreements')}
    >
      <KeptSources value={sources.map(asQuoted)}>
        <IdentityPart form={form} agreementId={agreement?.id ?? null} />
        <SidesPart form={form} />
        {isNew ? <SigningPart form={form} /> : <SigningSourcesPart form={form} />}
        <SignatoriesPart form={form} />
        {isNew && <ClausesPart form={form} />}
        <AreasPart form={form} areas={areas} />
        <ProgrammesPart form={form} />
        <PlansPart form={form} />
        <KeepingPart
          {...{ form, desks, ownId: draft.ownerId }}
          agreementId={agreement?.id ?? null}
        />
      </KeptSources>
    </RecordForm>
  )
}

const asQuoted = ({ id, titles, address }: SourceListed) => {
  return { sourceId: id, source: titles, sourceAddress: address ?? '' }
}

const labelled = [
  'kind',
  'titles',
  'counterpartReference',
  'parent',
  'parties',
  'legalCharacter',
  'legalEvents',
  'signatories',
  'clauses',
  'areas',
  'programmes',
  'assertions',
  'deskId',
  'level',
  'readers',
  'reason',
] as const satisfies (keyof AgreementTyped)[]

function useAgreementForm({ agreement, follows, desks, draft }: Props): AgreementForm {
  const words = useTranslations('agreementForm')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))

  const deskId = desks[0]?.id ?? ''
  const begun = follows ? successorTyped(deskId, follows, language) : newAgreement(deskId)

  function arrive(id: string, said: string) {
    announce({ text: said })
    router.push(`/agreements/${id}`)
    router.refresh()
  }

  return useRecordForm<AgreementTyped>({
    noun: 'agreement',
    recordId: agreement?.id ?? null,
    start: agreement
      ? { value: agreementTyped(agreement, language), version: agreement.version }
      : { value: begun, version: null },
    labels: labels as Record<keyof AgreementTyped, string>,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      if (agreement === null) {
        const body = newBody(value)
        const { answer } = await change<{ id: string }>('/agreements', { body }).catch(
          (problem) => {
            throw saidOnce(problem, value)
          },
        )
        return arrive(answer.id, words('created'))
      }
      const body = correctionBody(value, changed)
      const path = `/agreements/${agreement.id}`
      await change(path, { method: 'PATCH', body, ifMatch: version ?? undefined })
      arrive(agreement.id, words('saved'))
    },
    readNow: agreement ? () => readNow(agreement.id, language) : undefined,
  })
}

/** What is wrong with a day on which both sides signed is wrong with both signings, and is said once. */
function saidOnce(problem: unknown, { legalEvents: { signed } }: AgreementTyped): unknown {
  if (signed !== 'together' || !(problem instanceof ApiProblem)) return problem
  const errors = problem.errors.filter(({ path }) => !path.startsWith('legalEvents.1.'))
  return errors.length > 0 ? new ApiProblem(problem.status, { ...problem.body, errors }) : problem
}

/** The agreement as it is, with who changed it last. */
async function readNow(id: string, language: string) {
  const now = await read<Agreement>(`/agreements/${id}`)
  const { items } = await read<AuditEventPage>(`/agreements/${id}/history?limit=1`)
  const [last] = items
  const since = last ? { name: last.actor.name, at: last.at } : null
  return { value: agreementTyped(now, language), version: now.version, since }
}
