// Languages that agreements are made in, beside ours; any other tag comes in by import.
const tags =
  'ar ay az be bg bn bs ca cs da de el et fa fi fr gn gl ha he hi hr hu hy id is it ja ka kk km ' +
  'ko ky lo lt lv mk mn ms mt my ne nl no pl pt qu ro ru si sk sl sq sr sv sw ta tg th tk tr uk ' +
  'ur uz vi zh-TW'

/** A language's name for a reader of another: "Chinese", "chino", "中文". */
export function languageName(tag: string, reader: string): string {
  return namesIn(reader).of(tag === 'zh-CN' ? 'zh' : tag) ?? tag
}

/** Languages beside those that are always shown, in the order of the reader's alphabet. */
export function otherLanguages(reader: string): { tag: string; name: string }[] {
  return tags
    .split(' ')
    .map((tag) => ({ tag, name: languageName(tag, reader) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, reader))
}

const names = new Map<string, Intl.DisplayNames>()

function namesIn(reader: string): Intl.DisplayNames {
  const known = names.get(reader)
  if (known) return known
  const made = new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, made)
  return made
}
