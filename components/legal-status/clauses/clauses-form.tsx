'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { ApiProblem, change, read } from '#components/api.ts'
import { capitalised } from '#components/agreements/words.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import { type DraftStart, useRecordForm } from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import type { ClausePack } from '#domain/clause-packs/schema/clause-packs.ts'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { PreviewLine } from '../preview/preview-line.tsx'
import { PreviewPart } from '../preview/preview-part.tsx'
import { usePreview } from '../preview/use-preview.ts'
import type { StatedKind, WrittenClause } from './clause-typed.ts'
import {
  begunWith,
  type ClausesTyped,
  clausesSent,
  clausesTyped,
  fieldAt,
  filledFrom,
  statedKinds,
  termsSent,
} from './clauses-typed.ts'
import { FillFromPack } from './fill-from-pack.tsx'
import { KindPart } from './kind-part.tsx'

type Props = {
  agreementId: string
  /** The version that was seen, its clauses, and the day that they are looked at on. */
  seen: { version: number; clauses: readonly WrittenClause[]; today: string }
  /** The packs that are offered to fill it from. */
  packs: readonly ClausePack[]
  /** What the address has chosen already. */
  begun: { kind?: string; notStated?: string }
  draft: DraftStart
}

/** Sets down what the text says, clause by clause; what it comes to is told as one types. */
export function ClausesForm(props: Props) {
  const { agreementId, seen, packs } = props
  const words = useTranslations('lawForms.clauses')
  const names = useTranslations('words.clauses')
  const router = useRouter()
  const form = useClausesForm(props)
  const { value } = form
  const asked = { agreementId, on: seen.today, clauses: termsSent(value) }
  const preview = usePreview(asked, form.changed.length > 0)
  const parts = [
    ...statedKinds.map((kind) => ({ id: `part-${kind}`, title: capitalised(names(kind)) })),
    { id: 'part-why', title: words('why') },
    { id: 'part-preview', title: words('preview') },
  ]
  const language = useLocale()
  const put = (next: ClausesTyped) => {
    for (const kind of statedKinds) form.change(kind, next[kind])
  }
  return (
    <RecordForm
      form={form}
      parts={parts}
      submit={words('save')}
      show={(name, shown) => <ShownTyped value={shown[name]} />}
      acts={<PreviewLine preview={preview} />}
      onGivenUp={() => router.push(`/agreements/${agreementId}`)}
    >
      <FillFromPack
        packs={packs}
        onFill={(pack) => put(filledFrom(value, pack.clauses as WrittenClause[], language))}
        onUndo={() => put(value)}
      />
      {statedKinds.map((kind) => (
        <KindPart
          // What a pack fills in stands in the fields at once.
          key={value[kind].clause.key}
          kind={kind}
          typed={value[kind]}
          change={(part) => form.change(kind, (now) => ({ ...now, ...part }))}
          problem={form.errors.at}
        />
      ))}
      <FormPart id="part-why" title={words('why')}>
        <TextArea
          {...form.field('reason')}
          optional
          rows={2}
          hint={words('hints.reason')}
          onChange={({ target }) => form.change('reason', target.value)}
        />
      </FormPart>
      <PreviewPart title={words('preview')} preview={preview} />
    </RecordForm>
  )
}

function useClausesForm({ agreementId, seen, begun, draft }: Props) {
  const words = useTranslations('lawForms.clauses')
  const names = useTranslations('words.clauses')
  const language = useLocale()
  const router = useRouter()
  const labels = {
    ...Object.fromEntries(statedKinds.map((kind) => [kind, capitalised(names(kind))])),
    reason: words('reason'),
  } as Record<StatedKind | 'reason', string>
  const kept = clausesTyped(seen.clauses, language)
  return useRecordForm<ClausesTyped>({
    noun: 'clause',
    recordId: agreementId,
    start: { value: kept, version: seen.version },
    onTop: (value) => begunWith(value, begun),
    labels,
    draft,
    titleOf: () => null,
    save: async (value, { version }) => {
      const reason = value.reason.trim()
      const body = { clauses: clausesSent(value), ...(reason && { reason }) }
      const asked = { method: 'PUT', body, ifMatch: version ?? undefined } as const
      await change(`/agreements/${agreementId}/clauses`, asked).catch((error: unknown) => {
        throw atItsKind(error, value)
      })
      announce({ text: words('saved') })
      router.push(`/agreements/${agreementId}#law`)
      router.refresh()
    },
    readNow: async () => {
      const now = await read<LegalStatusAnswer>(`/agreements/${agreementId}/status`)
      const value = clausesTyped(now.clauses as WrittenClause[], language)
      return { value, version: now.version, since: null }
    },
  })
}

/** What was refused, each sentence at the field of its kind of clause. */
function atItsKind(error: unknown, value: ClausesTyped): unknown {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return error
  const errors = error.errors.map((one) => ({ ...one, path: fieldAt(one.path, value) }))
  return new ApiProblem(error.status, { title: error.message, code: error.code, errors })
}
