import { useTranslations } from 'next-intl'
import { Indenture } from './indenture.tsx'

/** Said alike of what is not there and of what the reader may not know of. */
export function MissingPart() {
  const words = useTranslations('errors.notFound')
  return (
    <>
      <Indenture state="halved" className="mt-2 mb-8 max-w-[40rem] phone:mt-8" />
      <p className="text-small text-quiet">404</p>
      <h1 className="display-title max-w-[20ch]">{words('title')}</h1>
      <p className="mt-6 max-w-[34rem]">{words('text')}</p>
      <p className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        <a href="/">{words('toRegister')}</a>
        <a href="/agreements">{words('toAgreements')}</a>
      </p>
    </>
  )
}
