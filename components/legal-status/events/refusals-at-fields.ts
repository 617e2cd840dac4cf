import { ApiProblem } from '#components/api.ts'

/** The field that a refusal of the law is about. */
const fieldOfCode: Readonly<Record<string, string>> = {
  extendedWithoutDay: 'until',
  extendedIntoThePast: 'until',
  extendedBeyondCap: 'until',
  inForceUnsigned: 'kind',
  placeholder: 'kind',
}

/** The fields of a form whose names differ from their path in what is sent. */
const formName: Readonly<Record<string, string>> = {
  from: 'side',
  'readFrom.documentId': 'documentId',
  'readFrom.place': 'placeInText',
  'readFrom.quotation.text': 'quotation',
  'readFrom.quotation.language': 'quotationLanguage',
  corrects: 'correction',
}

/** Throws what an event was refused with, each sentence at the field of the form that it is about. */
export function atItsField(error: unknown): never {
  if (!(error instanceof ApiProblem)) throw error
  const [noun, code = ''] = error.code.split('.')
  if (noun === 'legalStatus') {
    const path = fieldOfCode[code] ?? 'on'
    throw again(error, [{ path, code: error.code, message: error.message }])
  }
  throw again(
    error,
    error.errors.map(({ path, ...said }) => {
      const own = path.replace(/^event\./, '')
      return { ...said, path: formName[own] ?? own }
    }),
  )
}

const again = ({ status, message, code }: ApiProblem, errors: ApiProblem['errors']) =>
  new ApiProblem(status, { title: message, code, errors })
