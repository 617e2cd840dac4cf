'use client'

import { useTranslations } from 'next-intl'
import { BoxesFilter, type FilterProps } from './boxes-filter.tsx'
import { MomentField } from './moment-field.tsx'

/** A moment as known at which something is told: `YYYY-MM-DDTHH:MM` by the office's clock, or empty. */
export function MomentFilter(props: FilterProps) {
  const words = useTranslations('frame.ui.day')
  return (
    <BoxesFilter {...props} plainHint={words('plainMoment')} maxLength={35} boxes={MomentField} />
  )
}
