'use client'

import { FailedPage } from '#components/frame/failed-page.tsx'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A fault of ours. The reference number is in the log too. */
export default function Failed({ error, retry }: Props) {
  return <FailedPage reference={error.digest} retry={retry} />
}
