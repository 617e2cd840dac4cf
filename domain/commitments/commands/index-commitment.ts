import type { Writer } from '#db/store.ts'
import { indexNames } from '../../names/commands.ts'
import type { CommitmentRow } from '../queries/commitment-record.ts'

/** Makes a promise found by what it is called and by the words of its source. */
export async function indexCommitment(
  tx: Writer,
  { id, titles, quotation }: Pick<CommitmentRow, 'id' | 'titles' | 'quotation'>,
): Promise<void> {
  await indexNames(tx, 'commitment', id, [...Object.values(titles), quotation])
}
