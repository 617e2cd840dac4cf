'use client'

import { useTranslations } from 'next-intl'
import { OfSide, type SideName } from '../record/side-mark.tsx'
import { Radios } from './choices.tsx'
import type { FieldProps } from './field.tsx'

type Props<Side extends string> = FieldProps & {
  value: Side | ''
  onChange: (side: Side) => void
  /** Further answers, such as both sides, or that it is not known. */
  others?: readonly { value: Exclude<Side, SideName>; text: string }[]
}

/** Whose it is: each side with its mark, as everywhere. */
export function SideField<Side extends string = SideName>(props: Props<Side>) {
  const { value, onChange, others = [], ...field } = props
  const words = useTranslations('frame.ui.sides')
  const sides = (['ours', 'counterpart'] as const).map((side) => ({
    value: side as string,
    text: (
      <OfSide side={side} spoken={false}>
        {words(side)}
      </OfSide>
    ),
  }))
  return (
    <Radios
      {...field}
      inLine
      options={[...sides, ...others]}
      value={value}
      onChange={({ target }) => onChange(target.value as Side)}
    />
  )
}
