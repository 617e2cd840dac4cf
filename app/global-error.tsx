'use client'

import { FailedPage } from '#components/frame/failed-page.tsx'
import './globals.css'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** Where not even the layout could be made: its own document, in the language of the browser. */
export default function FailedWhole({ error, retry }: Props) {
  return (
    <html lang="en">
      <body>
        <FailedPage reference={error.digest} retry={retry} />
      </body>
    </html>
  )
}
