import { useTranslations } from 'next-intl'

const keys = ['palette', 'help', 'choose', 'leave', 'send', 'grid'] as const

/** The keys that can be pressed, and what they do. */
export function PaletteHelp() {
  const words = useTranslations('frame.palette.shortcuts')
  return (
    <dl className="grid gap-2">
      {keys.map((key) => (
        <div
          key={key}
          className="grid gap-x-6 border-b border-hairline pb-2 phone:grid-cols-[11rem_1fr]"
        >
          <dt>
            <kbd className="font-sans font-medium">{words(`${key}.keys`)}</kbd>
          </dt>
          <dd className="text-quiet">{words(`${key}.what`)}</dd>
        </div>
      ))}
    </dl>
  )
}
