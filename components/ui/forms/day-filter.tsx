'use client'

import { useTranslations } from 'next-intl'
import { BoxesFilter, type FilterProps } from './boxes-filter.tsx'
import { DayField } from './day-field.tsx'

/** A day that something is narrowed by, `YYYY-MM-DD`, or empty. */
export function DayFilter(props: FilterProps) {
  const words = useTranslations('frame.ui.day')
  return <BoxesFilter {...props} plainHint={words('plain')} maxLength={10} boxes={DayField} />
}
