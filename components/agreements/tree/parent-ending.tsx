'use client'

import { useLocale, useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { AgreementTree, TreeNode } from '#domain/agreements/schema/tree.ts'
import { dayWords } from '#lib/day-words.ts'

/** Opened seldom, so fetched when it is. */
const Dialog = lazy(() =>
  import('./parent-ending-dialog.tsx').then(({ ParentEndingDialog }) => ({
    default: ParentEndingDialog,
  })),
)

type Props = {
  question: AgreementTree['questions'][number]
  node: Pick<TreeNode, 'id' | 'reference' | 'writable'>
  /** The reference of the agreement that ends. */
  parent: string
}

/** What is to be decided of an agreement whose parent ends, with the way to decide it. */
export function ParentEnding({ question, node, parent }: Props) {
  const words = useTranslations('agreementTree')
  const language = useLocale()
  const [deciding, setDeciding] = useState(false)
  const day = dayWords(question.parentEnd, language)
  return (
    <div className="mt-1 text-small">
      <p className="max-w-measure text-seal">{words('open', { reference: parent, day })}</p>
      {node.writable && (
        <Button small onClick={() => setDeciding(true)}>
          {words('decide')}
        </Button>
      )}
      {deciding && (
        <Suspense fallback={null}>
          <Dialog {...{ question, node, parent, day }} onClose={() => setDeciding(false)} />
        </Suspense>
      )}
    </div>
  )
}
