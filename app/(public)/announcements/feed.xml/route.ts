import { published } from '#app/api/published.ts'
import { route } from '#app/api/route-handler.ts'
import { appOrigin } from '#app/origin.ts'
import { atomFeed } from '#components/publications/atom-feed.ts'
import { ask } from '#domain/ask.ts'
import { listPublicAnnouncements } from '#domain/publications/queries/public-announcements.ts'

/** The newest notices for a reader of feeds, in the language of `?lang=`. */
export const GET = route(
  published(async ({ world, language }) => {
    const { items } = await ask(world, listPublicAnnouncements, null, { limit: 50 })
    return new Response(atomFeed(items, { language, origin: appOrigin().origin }), {
      headers: {
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Content-Language': language,
      },
    })
  }),
  'anyone',
)
