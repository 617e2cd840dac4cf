/** PostgreSQL takes no index entry above 2.7 kB, and nobody reads an order beyond this. */
const LONGEST = 200

/**
 * What a text is put in order by: accents and case are folded, so that "Ágora" stands beside
 * "agora" on both databases, which compare by code points.
 */
export function sortKey(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC')
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return Array.from(words).slice(0, LONGEST).join('')
}
