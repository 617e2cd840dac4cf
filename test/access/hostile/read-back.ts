/** Every text in a JSON value, its names among them. */
export function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) stringsIn(one, found)
  }
  return found
}

/** The cells of a CSV file as RFC 4180 writes them. */
export const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

/** What a page shows: the text between its tags, without scripts and styles, in single spaces. */
export const textOf = (html: string): string =>
  decoded(
    html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ''),
  ).replaceAll(/\s+/g, ' ')

/** The titles of a feed; throws where a `<` or `&` of a text would break it. */
export function feedTexts(xml: string): string[] {
  const stray = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(xml)
  if (stray) throw new Error(`The feed breaks at ${xml.slice(stray.index, stray.index + 40)}`)
  return [...xml.matchAll(/<title[^>]*>([^<]*)<\/title>/g)].map(([, text = '']) => decoded(text))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })
