import type { Reading } from './reading.ts'

/** An amount as the API writes it: decimal text and an ISO 4217 code (`contract.md`, Shapes). */
export type Money = { readonly amount: string; readonly currency: string }

/** An amount as it is stored: whole minor units, such as cents, and an ISO 4217 code. */
export type MinorMoney = { readonly minor: number; readonly currency: string }

export type MoneyProblem = 'notAnAmount' | 'noSuchCurrency' | 'tooManyDecimals' | 'tooLarge'

/**
 * Minor units by ISO 4217, which is what stored amounts are counted in; all others have two. Not
 * from Intl: it says how many decimals people like to see (none for COP, IDR, HUF), and may say
 * otherwise in the next version, when what is stored would mean another amount.
 */
const DIGITS: Record<string, number> = {
  ...ofAll('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 0),
  ...ofAll('BHD IQD JOD KWD LYD OMR TND', 3),
  ...ofAll('CLF UYW', 4),
}

/** Codes of ISO 4217 in which nobody gives an amount: metals, bond units, tests, no currency. */
const NO_MONEY = 'XAG XAU XBA XBB XBC XBD XPD XPT XSU XTS XUA XXX'.split(' ')

/** Whether a text is the code of a currency, those of the past (DEM) included. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && !NO_MONEY.includes(code) && currencyNames.of(code) !== undefined
}

/** How many decimals an amount in a currency has by ISO 4217. */
export function currencyDigits(currency: string): number {
  return DIGITS[currency] ?? 2
}

/**
 * Reads an amount: digits with a point before the decimals and a minus sign at most, no more
 * decimals than the currency has (zeros beyond them do no harm), and in minor units no more than
 * a JavaScript number holds exactly (90 million million yuan).
 */
export function readMoney(money: Money): Reading<MinorMoney, MoneyProblem> {
  const { amount, currency } = money
  if (!isCurrency(currency)) return { ok: false, problem: 'noSuchCurrency' }
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  if (whole === undefined) return { ok: false, problem: 'notAnAmount' }
  const digits = currencyDigits(currency)
  if (/[^0]/.test(decimals.slice(digits))) return { ok: false, problem: 'tooManyDecimals' }
  const units = Number(`${whole}${decimals.slice(0, digits).padEnd(digits, '0')}`)
  if (!Number.isSafeInteger(units)) return { ok: false, problem: 'tooLarge' }
  return { ok: true, value: { minor: sign && units > 0 ? -units : units, currency } }
}

/**
 * The amount of so many minor units, with all decimals of its currency: 120000000 of CNY are
 * "1200000.00". A sum may be larger than any amount that is kept, and is told in a bigint. Throws a
 * RangeError for a number that is no safe integer.
 */
export function writeMoney(money: { minor: number | bigint; currency: string }): Money {
  const { minor, currency } = money
  if (typeof minor === 'number' && !Number.isSafeInteger(minor))
    throw new RangeError(`No whole minor units: ${minor}`)
  const digits = currencyDigits(currency)
  const text = String(minor < 0 ? -minor : minor).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const decimals = digits > 0 ? `.${text.slice(-digits)}` : ''
  return { amount: `${minor < 0 ? '-' : ''}${whole}${decimals}`, currency }
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })

function ofAll(codes: string, digits: number): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, digits]))
}
