import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** What may be recorded instead, by what was refused (`domain.md` section 2). */
const insteadOf: Readonly<Record<string, readonly Remedy[]>> = {
  extendedAfterEnd: ['successor', 'revived'],
  extendedBeyondCap: ['successor'],
  amendedAfterEnd: ['successor', 'revived'],
  amendedToPastEnd: ['endedByConsent'],
  inForceAgain: ['revived', 'successor'],
  inForceUnsigned: ['signed'],
  neverEnteredInForce: ['endedByConsent'],
  revivedUnended: ['extended'],
  placeholder: ['edit'],
}
type Remedy = 'successor' | 'revived' | 'endedByConsent' | 'signed' | 'extended' | 'edit'

/** Ways on where the law says no: each leads to where it is done. */
export function Remedies({ agreementId, code }: { agreementId: string; code: string | undefined }) {
  const words = useTranslations('lawForms.remedies')
  const remedies = insteadOf[code?.replace('legalStatus.', '') ?? ''] ?? []
  if (remedies.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
      {remedies.map((remedy) => (
        <li key={remedy}>
          <Link href={addressOf(remedy, agreementId)} prefetch={false}>
            {words(remedy)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function addressOf(remedy: Remedy, id: string): string {
  if (remedy === 'successor') return `/agreements/new?follows=${id}`
  if (remedy === 'edit') return `/agreements/${id}/edit`
  return `/agreements/${id}/events/new?kind=${remedy}`
}
