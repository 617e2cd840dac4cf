import { useLocale, useTranslations } from 'next-intl'

/** What may be taken away, and followed. */
export function OpenData() {
  const words = useTranslations('publicPages')
  const language = useLocale()
  const links = [
    [`/announcements/feed.xml?lang=${language}`, words('feed.link')],
    [`/register.csv?lang=${language}`, words('feed.csv')],
    ['/register.json', words('feed.json')],
    ['/docs/api', words('feed.api')],
  ] as const
  return (
    <section className="no-print">
      <h2 className="rubric">{words('board.open')}</h2>
      <p className="mt-1 text-small text-quiet">{words('board.openText')}</p>
      <ul className="mt-2 text-small">
        {links.map(([href, text]) => (
          <li key={href} className="py-0.5">
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
