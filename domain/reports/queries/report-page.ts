import type { Page } from '../../query.ts'
import { pageInSlices, totalInSlices, type Walk } from '../../slices.ts'

type Asked = Parameters<typeof totalInSlices>[1] & { limit: number }

/**
 * The rows of a page of a report and how many there are, read `most` at once. A file that is taken
 * away `whole` goes through all pages anyway: counting beforehand would read everything twice.
 */
export async function reportPage<Row>(
  walk: Walk<Row>,
  input: Asked,
  { whole, most }: { whole: boolean; most?: number },
): Promise<{ rows: Row[]; nextCursor: string | null; total: Page<Row>['total'] }> {
  const { rows, nextCursor } = await pageInSlices(walk, input, most)
  const total = whole ? { atLeast: rows.length } : await totalInSlices(walk, input, most)
  return { rows, nextCursor, total }
}
