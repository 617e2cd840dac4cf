/** What an address asks for after its question mark. */
export type Parameters = { readonly [name: string]: string | readonly string[] }

/** The address's parameters that ask something of the page; a form sends empty ones too. */
export function parametersIn(address: {
  [name: string]: string | string[] | undefined
}): Parameters {
  const asked = Object.entries(address).filter(([name, value]) => name !== 'lang' && value)
  return Object.fromEntries(asked) as Parameters
}

/** An address with parameters; those that ask for nothing are left out. */
export function addressOf(
  base: string,
  parameters: { readonly [name: string]: string | readonly string[] | null | undefined },
): string {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(parameters)) {
    for (const value of [values ?? []].flat()) if (value) query.append(name, value)
  }
  return query.size > 0 ? `${base}?${query}` : base
}

/** The same without the place in the list: what asks for another list begins at its top. */
export const fromTheTop = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== 'cursor'))
