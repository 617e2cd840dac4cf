import { edtfOf } from '#lib/day-bounds.ts'
import type { Day } from '#lib/days.ts'
import type { LegalEvent } from '../schema/facts.ts'
import type { NoticePurpose } from '../schema/words.ts'
import { type Bounds, sure } from './bounds.ts'

const written = (bounds: Bounds) => ({ edtf: edtfOf(bounds), ...bounds })

/** A notice that is sent and received on one day. */
export const noticeOn = (on: Day, purpose: NoticePurpose): LegalEvent => ({
  ...{ kind: 'notice', purpose, from: null, place: null },
  sentOn: written(sure(on)),
  receivedOn: written(sure(on)),
})

/** An extension signed on a day; without its new last day, for as long as the renewal clause says. */
export const extensionOn = (on: Day, until: Bounds | null): LegalEvent => ({
  ...{ kind: 'extended', place: null },
  on: written(sure(on)),
  until: until && written(until),
})
