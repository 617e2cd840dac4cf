/**
 * Countries and territories by ISO 3166-1: kept and sent as two letters (`PE`), written into
 * references with three (`PER`), shown by name.
 */
export type Country = string

/** Whether a value is a two-letter code of ISO 3166-1, in capitals. */
export function isCountry(value: unknown): value is Country {
  return typeof value === 'string' && threeLetters.has(value)
}

/** The three-letter code: `PE` is `PER`. Throws a RangeError for what is no country. */
export function countryCode(country: Country): string {
  const code = threeLetters.get(country)
  if (code === undefined) throw new RangeError(`No country: ${JSON.stringify(country)}`)
  return code
}

/** All two-letter codes, in the order of the alphabet. */
export function countries(): Country[] {
  return [...threeLetters.keys()]
}

/** A country's name for a reader of `language`: "Peru", "Perú", "秘鲁". */
export function countryName(country: Country, language: string): string {
  const { names, written } = namesIn(language)
  const known = written.get(country)
  if (known !== undefined) return known
  const name = names.of(country) ?? country
  if (isCountry(country)) written.set(country, name)
  return name
}

/** Every country with its name for a reader of `language`, in the order of the names. */
export const countriesByName = (language: string): { value: Country; text: string }[] =>
  countries()
    .map((value) => ({ value, text: countryName(value, language) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, language))

type Names = { names: Intl.DisplayNames; written: Map<Country, string> }

const namesByLanguage = new Map<string, Names>()

/** Making the list costs a hundred times what looking a name up does, and that ten times a Map's. */
function namesIn(language: string): Names {
  const known = namesByLanguage.get(language)
  if (known) return known
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
  const made = { names, written: new Map() }
  namesByLanguage.set(language, made)
  return made
}

// Two letters, then three, as the standard lists them.
const codes = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA
  AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES
  BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK
  CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA
  DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA
  GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
  GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD
  IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA
  KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA
  LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ
  MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC
  NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
  PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC
  SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV
  SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR
  TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
  VNVNM VUVUT WFWLF WSWSM XKXKK YEYEM YTMYT ZAZAF ZMZMB ZWZWE
`

const threeLetters: ReadonlyMap<string, string> = new Map(
  codes
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(2)] as const),
)
