/** The legal state on a day, told from the row; takes the day four times. */
export const stateColumn = (table: string): string => `
  CASE
    WHEN ${table}.entered_into_force_on_upper <= ? THEN
      iif(${table}.in_force_until < ?, 'ended', 'inForce')
    WHEN ${table}.signed_on_upper <= ? THEN
      iif(${table}.entered_into_force_on_upper IS NOT NULL OR ${table}.entry_stated,
        'signedAwaitingEntry', 'signedEntryNotStated')
    WHEN ${table}.first_signed_on <= ? THEN 'partlySigned'
    ELSE 'underNegotiation'
  END`
