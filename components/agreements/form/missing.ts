'use client'

import { useTranslations } from 'next-intl'
import type { MissingFact } from '#components/ui/forms/sheet/form-sheet.tsx'
import { type CompletenessFacts, missingFacts } from '#domain/agreements/rules/missing-facts.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { Side } from '#domain/agreements/schema/words.ts'
import type { AgreementTyped, SigningTyped } from './agreement-typed.ts'
import { partOf, signedIn } from './completeness.ts'

/** What a complete record says and this one does not yet, with the part of the form to say it in. */
export function useMissing(typed: AgreementTyped, kept: Agreement | null): MissingFact[] {
  const words = useTranslations('agreementForm.missing')
  const signed = kept ? signedIn(kept) : signedSides(typed.legalEvents)
  return missingFacts(factsOf(typed, signed)).map(({ path, code }) => {
    return { key: code, field: partOf(path), text: words(code as 'areasMissing') }
  })
}

function factsOf(typed: AgreementTyped, signed: Side[]): CompletenessFacts {
  const { parties, signatories, areas, assertions } = typed
  const sides = new Map(parties.map(({ party, side }) => [party?.id, side]))
  const onSides = (rows: readonly (Side | '' | undefined)[]) =>
    rows.flatMap((side) => (side ? [{ side }] : []))
  return {
    parties: onSides(parties.filter(({ party }) => party).map(({ side }) => side)),
    signatories: onSides(
      signatories
        .filter(({ names, posts }) => Object.keys({ ...names, ...posts }).length > 0)
        .map(({ partyId }) => sides.get(partyId)),
    ),
    signed,
    areas: {
      statedBy: areas.statedBy || null,
      exhaustive: areas.exhaustive === '' ? null : areas.exhaustive === 'yes',
      list: areas.list,
    },
    quoted: assertions.map(({ field }) => field),
  }
}

function signedSides({ signed, ours, counterpart }: SigningTyped): Side[] {
  const both: Side[] = ours.on ? ['ours', 'counterpart'] : []
  if (signed === 'together') return both
  const own: Side[] = signed !== 'counterpart' && signed !== 'no' && ours.on ? ['ours'] : []
  const theirs = (signed === 'apart' || signed === 'counterpart') && counterpart.on
  return theirs ? [...own, 'counterpart'] : own
}
