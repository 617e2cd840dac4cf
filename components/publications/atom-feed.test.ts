import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PublicAnnouncementListed } from '#domain/publications/schema/register.ts'
import { languages } from '#messages/languages.ts'
import { sharedFile, sharedIsThere } from '#test/shared-data.ts'
import { atomFeed } from './atom-feed.ts'

const origin = 'https://register.example.org'

const notice = (title: string, slug = 'a-notice'): PublicAnnouncementListed => ({
  slug,
  titles: { en: title },
  summaries: null,
  texts: { en: `${title}\n\nSecond & last.` },
  originalLanguage: 'en',
  issuedOn: null,
  places: null,
  issuer: null,
  source: null,
  publishedAt: '2026-11-23T04:00:00.000Z',
  agreement: null,
})

/** What a reader of XML makes of an escaped text. */
const read = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const titleIn = (feed: string) =>
  read(/<entry.*\n<id>.*\n<title>([^<]*)<\/title>/.exec(feed)?.[1] ?? '')

describe('the feed of the board', () => {
  it.each(languages)('leads to the page in each language, and says its own, in %s', (language) => {
    const feed = atomFeed([notice('Signed')], { language, origin })
    expect(feed).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`)
    for (const other of languages) {
      expect(feed).toContain(
        `hreflang="${other}" href="${origin}/announcements/a-notice?lang=${other}"`,
      )
    }
    expect(feed).toContain('<updated>2026-11-23T04:00:00.000Z</updated>')
  })

  it('is a feed without a notice, too', () => {
    expect(atomFeed([], { language: 'en', origin })).toContain('<updated>1970-01-01T00:00:00.000Z')
  })

  it('writes an address of any script so that it is one', () => {
    const feed = atomFeed([notice('签署', '中秘-签署')], { language: 'en', origin })
    expect(feed).toContain(`<id>${origin}/announcements/%E4%B8%AD%E7%A7%98-`)
  })

  it('holds what XML can’t as a mark of its own', () => {
    const feed = atomFeed([notice('a\u0000b\u000b\ufffe')], { language: 'en', origin })
    expect(titleIn(feed)).toBe('a\ufffdb\ufffd\ufffd')
  })

  it.skipIf(!sharedIsThere)('gives every naughty string back unharmed', () => {
    const strings: string[] = JSON.parse(readFileSync(sharedFile('hostile/blns.json'), 'utf8'))
    for (const text of strings.filter((one) => one.trim() !== '')) {
      const feed = atomFeed([notice(text)], { language: 'en', origin })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML can't hold
      const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      expect(titleIn(feed)).toBe(held)
    }
  })
})
