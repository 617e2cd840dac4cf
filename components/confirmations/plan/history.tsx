'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { change } from '#components/api.ts'
import { Button } from '#components/ui/button.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import type {
  Confirmation,
  PlanConfirmations,
  SentLink,
} from '#domain/confirmations/schema/confirmation.ts'
import { instantWords } from '#lib/day-words.ts'

type Props = { told: PlanConfirmations; zone: string }

/** Who said yes to which content and how, and the links that were sent. */
export function History({ told: { confirmations, links, writable }, zone }: Props) {
  const words = useTranslations('confirmations.history')
  if (confirmations.length + links.length === 0) return null
  return (
    <div className="text-small">
      <ul>
        {confirmations.toReversed().map((one) => (
          <ConfirmationLine key={one.id} confirmation={one} zone={zone} />
        ))}
      </ul>
      {links.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-strong">{words('links')}</h3>
          <ul>
            {links.map((link) => (
              <LinkLine key={link.id} link={link} zone={zone} writable={writable} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function ConfirmationLine({ confirmation, zone }: { confirmation: Confirmation; zone: string }) {
  const words = useTranslations('confirmations.history')
  const language = useLocale()
  const { side, way, name, post, confirmedBy, confirmedAt, hash, covers } = confirmation
  const who = [name ?? confirmedBy?.name ?? words('somebody'), post].filter(Boolean).join(', ')
  const at = instantWords(confirmedAt, language, zone)
  return (
    <li
      className={`flex items-baseline gap-2 border-b border-hairline py-1.5 ${covers ? '' : 'text-quiet'}`}
    >
      <SideMark side={side} />
      <span className="min-w-0">
        {words(`by.${way}`, { who, at })}{' '}
        <code className="text-note text-quiet">{hash.slice(0, 12)}</code>
        {!covers && <> · {words('earlier')}</>}
      </span>
    </li>
  )
}

function LinkLine({ link, zone, writable }: { link: SentLink; zone: string; writable: boolean }) {
  const words = useTranslations('confirmations.history')
  const language = useLocale()
  const client = useQueryClient()
  const { id, version, recipient, standing, answer, name, post, statement, expiresAt } = link
  const revoke = useMutation({
    mutationFn: () => change(`/confirmation-links/${id}/revocation`, { ifMatch: version }),
    onSettled: () => client.invalidateQueries(),
  })
  const said = answer
    ? words(`answers.${answer}`, { who: [name, post].filter(Boolean).join(', ') })
    : words(`linkStandings.${standing}`, { at: instantWords(expiresAt, language, zone) })
  return (
    <li className="border-b border-hairline py-1.5">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className="min-w-0">
          {recipient}: {said}
        </span>
        {writable && standing === 'open' && (
          <Button
            small
            kind="quiet"
            className="no-print px-0!"
            busy={revoke.isPending}
            onClick={() => revoke.mutate()}
          >
            {words('revoke')}
          </Button>
        )}
      </p>
      {statement && (
        <blockquote className="mt-1 max-w-measure border-l border-edge pl-3">
          {statement}
        </blockquote>
      )}
    </li>
  )
}
