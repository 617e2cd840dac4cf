import type { ReactNode } from 'react'
import { Indenture } from '#components/frame/indenture.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'

type Props = {
  title: string
  lead: ReactNode
  /** What to know beside it. */
  margin?: ReactNode
  /** How the two halves above it stand. */
  picture?: 'whole' | 'halved' | 'torn'
  children?: ReactNode
}

/** The sheet at the door: the word across the cut, what is asked, and whom to ask in the margin. */
export function SignInSheet({ title, lead, margin, picture = 'whole', children }: Props) {
  return (
    <div className="mx-auto max-w-[46rem]">
      <Indenture state={picture} className="mb-8 max-w-[22rem] phone:mb-12" />
      <WithMargin margin={margin && <p className="max-margin:mt-8">{margin}</p>}>
        <h1 className="page-title">{title}</h1>
        <div className="mt-2 mb-8 max-w-measure text-quiet">{lead}</div>
        <div className="max-w-[26rem]">{children}</div>
      </WithMargin>
    </div>
  )
}
