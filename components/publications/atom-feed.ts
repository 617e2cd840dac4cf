import type { PublicAnnouncementListed } from '#domain/publications/schema/register.ts'
import { localText } from '#lib/language-map.ts'
import { type Language, languages } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { noticePath } from './addresses.ts'
import { leadOf } from './notice-words.ts'

type Asked = {
  language: Language
  /** Scheme, host and port of the pages. */
  origin: string
}

/** The board as an Atom feed (RFC 4287), newest first; each notice in the reader's language. */
export function atomFeed(notices: readonly PublicAnnouncementListed[], asked: Asked): string {
  const { language, origin } = asked
  const say = translator(language, 'publicPages')
  const self = `${origin}/announcements/feed.xml`
  const updated = notices
    .map(({ publishedAt }) => publishedAt)
    .toSorted()
    .at(-1)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(say('feed.title'))}</title>`,
    `<subtitle>${xml(say('sentence'))}</subtitle>`,
    `<updated>${updated ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<author><name>Convenio</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(`${self}?lang=${language}`)}"/>`,
    ...alternates(`${origin}/`),
    ...notices.map((notice) => entry(notice, asked)),
    '</feed>',
    '',
  ].join('\n')
}

function entry(notice: PublicAnnouncementListed, { language, origin }: Asked): string {
  const address = origin + noticePath(notice.slug)
  const [title, text] = [localText(notice.titles, language), localText(notice.texts, language)]
  const lead = leadOf(notice, language)
  return [
    `<entry xml:lang="${xml(title.lang)}">`,
    `<id>${xml(address)}</id>`,
    `<title>${xml(title.text)}</title>`,
    `<updated>${notice.publishedAt}</updated>`,
    `<published>${notice.publishedAt}</published>`,
    ...alternates(address),
    `<summary xml:lang="${xml(lead.lang)}">${xml(lead.text)}</summary>`,
    `<content type="text" xml:lang="${xml(text.lang)}">${xml(text.text)}</content>`,
    '</entry>',
  ].join('\n')
}

/** One page in each language: two links of one language and kind would not be valid. */
const alternates = (address: string) =>
  languages.map(
    (language) =>
      `<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(`${address}?lang=${language}`)}"/>`,
  )

// What XML 1.0 can't hold, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const xml = (text: string): string =>
  text.replace(unsayable, '\ufffd').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
