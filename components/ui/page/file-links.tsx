import { useTranslations } from 'next-intl'
import { buttonLook } from '../button-look.ts'
import { Icon } from '../icon.tsx'

type FileFormat = 'csv' | 'xlsx' | 'ics' | 'json'

type Props = {
  formats: readonly FileFormat[]
  /** Where the list lies as a file, narrowed as it is on the page. */
  href: (format: FileFormat) => string
}

/** The list of a page as files, in every format that it is given in. */
export function FileLinks({ formats, href }: Props) {
  const words = useTranslations('frame.ui.file')
  return formats.map((format) => {
    const name = format.toUpperCase()
    return (
      <a
        key={format}
        href={href(format)}
        download
        aria-label={words('downloadAs', { format: name })}
        className={buttonLook('secondary')}
      >
        <Icon name="download" size={18} />
        {name}
      </a>
    )
  })
}
