import * as english from './en/all.ts'
import * as spanish from './es/all.ts'
import type { Language } from './languages.ts'
import * as chinese from './zh-CN/all.ts'

export type Messages = typeof english
export type Namespace = keyof Messages

/**
 * All messages by language and namespace; English is the shape, and the types refuse a language
 * that lacks a key of it. For the server alone: a client component is sent what it needs.
 */
export const messages: Record<Language, Messages> = {
  en: english,
  es: spanish,
  'zh-CN': chinese,
}
