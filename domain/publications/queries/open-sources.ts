import type { Agreement } from '../../agreements/schema/agreement.ts'
import { openSourceOf } from '../rules.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'

/** Levels of what all staff may know of; what is guarded more stays where it is. */
export const openLevels = ['public', 'internal'] as const

/** The sentences that facts were read from, of those sources that anybody may open; `open` by id. */
export const openSources = (
  assertions: Agreement['assertions'],
  open: ReadonlySet<string>,
): AgreementSnapshot['sources'] =>
  assertions.flatMap((assertion) => {
    const { field, source, sourceAddress, sourceId } = assertion
    const { quotation, quotationLanguage, certainty } = assertion
    const level = sourceId === null || open.has(sourceId) ? 'internal' : 'restricted'
    const shown = openSourceOf({ titles: source, address: sourceAddress, level })
    // What a source says against the record is for the staff to settle first.
    return shown && assertion.value === null
      ? [{ field, ...shown, quotation, quotationLanguage, certainty }]
      : []
  })
