import {
  isPluralElement,
  isPoundElement,
  isLiteralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'

type Message = MessageFormatElement[]
type Branch = { name: string; choices: string[]; plural: 'cardinal' | 'ordinal' | undefined }

/** A message as ICU reads it, or why it does not. */
export function parsedMessage(
  text: string,
): { message: Message; problem?: undefined } | { message?: undefined; problem: string } {
  try {
    return { message: parse(text) }
  } catch (error) {
    return { problem: `cannot be read (${String(error)})` }
  }
}

/** The names of what is put into a message, its tags included, sorted; none where it is unreadable. */
export function argumentNames(text: string): string[] {
  const names = everyElement(parsedMessage(text).message ?? []).flatMap(nameOf)
  return [...new Set(names)].sort()
}

/**
 * Plurals that lack a form of the language or have one that it does not use: Spanish needs `many`
 * ("1.000.000 de hitos"), Chinese has `other` alone.
 */
export function branchProblems(message: Message, language: string): string[] {
  return branches(message).flatMap(({ name, choices, plural }) => {
    if (!plural) return choices.includes('other') ? [] : [`{${name}} lacks other`]
    const forms: string[] = new Intl.PluralRules(language, { type: plural }).resolvedOptions()
      .pluralCategories
    const words = choices.filter((choice) => !choice.startsWith('='))
    return [
      ...forms.filter((form) => !words.includes(form)).map((form) => `{${name}} lacks ${form}`),
      ...words
        .filter((form) => !forms.includes(form))
        .map((form) => `{${name}} has ${form}, which ${language} does not use`),
    ]
  })
}

function branches(message: Message): Branch[] {
  return everyElement(message).flatMap((element) => {
    if (!isPluralElement(element) && !isSelectElement(element)) return []
    const plural = isPluralElement(element) ? element.pluralType : undefined
    return [{ name: element.value, choices: Object.keys(element.options), plural }]
  })
}

function nameOf(element: MessageFormatElement): string[] {
  if (isLiteralElement(element) || isPoundElement(element)) return []
  return [isTagElement(element) ? `<${element.value}>` : element.value]
}

/** The elements of a message, and those within its choices and tags. */
function everyElement(message: Message): MessageFormatElement[] {
  return message.flatMap((element) => [element, ...everyElement(inside(element))])
}

function inside(element: MessageFormatElement): Message {
  if (isTagElement(element)) return element.children
  if (!isPluralElement(element) && !isSelectElement(element)) return []
  return Object.values(element.options).flatMap((option) => option.value)
}
