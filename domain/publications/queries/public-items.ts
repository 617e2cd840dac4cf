import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { PublicAgreementListed } from '../schema/register.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'
import { statusOf } from './public-status.ts'

type Row = Pick<Reader['tables']['publications']['$inferSelect'], 'content' | 'decidedAt'>

/** What a list says of a published agreement, its state of today among it. */
export function publicItem({ content, decidedAt }: Row, today: Day): PublicAgreementListed {
  const shown = content as unknown as AgreementSnapshot
  const { reference, kind, titles, counterpartCountry, signedAt } = shown
  const { state, signedOn } = statusOf(shown, today)
  return {
    ...{ reference, kind, titles, counterpartCountry, signedAt, signedOn, state },
    parties: shown.parties.map(({ side, names, acronym }) => ({ side, names, acronym })),
    areas: shown.areas.list.map(({ code, labels }) => ({ code, labels })),
    publishedAt: momentOf(decidedAt),
  }
}

/** What was published was decided on at some moment. */
export const momentOf = (at: Date | null): string => (at ?? new Date(0)).toISOString()
