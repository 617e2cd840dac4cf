import { indexAgreement } from '#db/dialect/search.ts'
import type { Writer } from '#db/store.ts'
import { type Worded, wordsOf } from '../queries/agreement-words.ts'

/** Makes a new agreement found by what it is made of, without reading that again. */
export const indexWords = async (tx: Writer, agreementId: string, worded: Worded): Promise<void> =>
  await indexAgreement(tx, agreementId, wordsOf(worded))
