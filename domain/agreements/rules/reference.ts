import { countryCode } from '#lib/countries.ts'

/** Without countries a reference still says that it is between bodies of several: `INT`. */
const noCountry = 'INT'

/** What a reference begins with: the counterpart's country, ours, and the year: `PER-CHN-2019-`. */
export function referencePrefix(
  counterpart: string | null,
  ours: string | null,
  year: string,
): string {
  const codes = [counterpart, ours].map((country) => (country ? countryCode(country) : noCountry))
  return [...codes, year, ''].join('-')
}

/**
 * The next number after those that stand under a prefix already. Agreements are never removed and
 * keep their reference, so a number is never used twice (`domain.md` rule 22).
 */
export function nextReference(prefix: string, taken: readonly string[]): string {
  const numbers = taken.map((reference) => reference.slice(prefix.length)).filter(isNumber)
  const next = Math.max(0, ...numbers.map(Number)) + 1
  return prefix + String(next).padStart(2, '0')
}

/**
 * A reference outside the count, for what not all staff may know of: a gap in the numbers would tell
 * that there is something (guarantees, "absent from next numbers"). `random` holds at least 5 bytes.
 */
export function uncountedReference(prefix: string, random: Uint8Array): string {
  const mark = Array.from(random.slice(0, 5), (byte, place) => {
    const alphabet = place === 0 ? letters : letters + digits
    return alphabet[byte % alphabet.length]
  })
  return prefix + mark.join('')
}

// Without the letters and digits that are mistaken for each other.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const digits = '23456789'

const isNumber = (text: string) => /^\d{1,9}$/.test(text)
