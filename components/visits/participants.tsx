import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { ParticipantAnswer } from '#domain/participants/schema.ts'

/** Who took part, each with the side, the post of that day and the body. */
export function Participants({ list }: { list: readonly ParticipantAnswer[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {list.map((one, place) => (
        <li key={place}>
          <OfSide side={one.side}>
            <Who one={one} />
          </OfSide>
        </li>
      ))}
    </ul>
  )
}

function Who({ one }: { one: ParticipantAnswer }) {
  const words = useTranslations('visits')
  const { person, names, posts, party, role } = one
  const own = person?.names ?? names
  const rest = [
    own && posts && <LocalText key="post" of={posts} />,
    party && <Body key="party" party={party} />,
    role === 'head' && words('head'),
    !own && words('postAlone'),
  ].filter(Boolean)
  return (
    <span className="text-ink">
      {own ? <PersonName names={own} id={person?.id} /> : posts && <LocalText of={posts} />}
      {rest.map((part, place) => (
        <span key={place} className="text-quiet">
          {', '}
          {part}
        </span>
      ))}
    </span>
  )
}

const Body = ({ party }: { party: NonNullable<ParticipantAnswer['party']> }) =>
  party.acronym ?? <LocalText of={party.names} />

type NameProps = { names: Record<string, string>; id: string | undefined }

/** In the reader's language, and beside it in Chinese, where the person has a name in it. */
function PersonName({ names, id }: NameProps) {
  const language = useLocale()
  const own = names['zh-CN']
  const name = (
    <strong className="font-strong">
      <LocalText of={names} />
    </strong>
  )
  return (
    <>
      {id ? (
        <Link href={`/people/${id}`} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
      {own && language !== 'zh-CN' && (
        <>
          {' '}
          <span lang="zh-CN">{own}</span>
        </>
      )}
    </>
  )
}
