import type { Actor } from '#domain/access/schema.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import type { Author, CommitmentKind } from '#domain/commitments/schema/words.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'
import type { LanguageMap } from '#lib/language-map.ts'

type Promised = {
  author: Author
  kind: CommitmentKind
  titles: LanguageMap
  quotation: string
}

/** One sentence for all four: Harman "hoped", and what somebody hopes for is promised by nobody. */
const hoped =
  'hoped that Peru could learn from China’s experience in research commercialization, technology transfer, research supervision and science and technology forecasting, thus raising the level of its science and technology development.'

/** Of the Chinese side's Vice Minister, told in a briefing: they are not the memorandum's text. */
const undertaken = { author: 'ours', kind: 'undertaking' } as const

/**
 * The hopes are four, one for each subject: each can be answered by other work, as research
 * commercialization was in the talks with the Vice Minister of Production, and none by all.
 */
const interest = { author: 'counterpart', kind: 'interest', quotation: hoped } as const

/** What was promised and hoped for in Lima, in the order of the announcement. */
export const peruPromises = {
  alignment: {
    ...undertaken,
    titles: {
      en: 'Strengthen alignment between the Strategy of Innovation-driven Development and “Innovate Peru”',
      es: 'Reforzar la convergencia entre la Estrategia de Desarrollo Impulsado por la Innovación e «Innóvate Perú»',
      'zh-CN': '加强创新驱动发展战略与“创新秘鲁”计划的对接',
    },
    quotation:
      'will strengthen alignment between China‘s Strategy of Innovation-driven Development and the “Innovate Peru” Program',
  },
  coFunding: {
    ...undertaken,
    titles: {
      en: 'Co-fund joint research as soon as possible',
      es: 'Cofinanciar investigación conjunta lo antes posible',
      'zh-CN': '尽快共同资助联合研究',
    },
    quotation:
      'co-fund joint research and conduct in-depth personnel exchanges as soon as possible',
  },
  exchanges: {
    ...undertaken,
    titles: {
      en: 'Conduct in-depth personnel exchanges as soon as possible',
      es: 'Realizar un intercambio de personal en profundidad lo antes posible',
      'zh-CN': '尽快开展深入的人员交流',
    },
    quotation: 'conduct in-depth personnel exchanges as soon as possible',
  },
  businessAndAcademia: {
    ...undertaken,
    titles: {
      en: 'Promote exchanges and cooperation of businesses and academia in the priority areas',
      es: 'Promover los intercambios y la cooperación entre empresas y academia en las áreas prioritarias',
      'zh-CN': '在优先领域推动企业界和学术界开展务实交流合作',
    },
    quotation:
      'promote pragmatic exchanges and cooperation of businesses and academia in priority areas such as ICT, renewable energy and rational use of energy, agricultural science and technology, biodiversity, environmental protection, marine resources, fisheries and aquaculture.',
  },
  commercialization: {
    ...interest,
    titles: {
      en: 'Learn from China’s experience in research commercialization',
      es: 'Aprender de la experiencia de China en la comercialización de la investigación',
      'zh-CN': '借鉴中国在科研成果商业化方面的经验',
    },
  },
  technologyTransfer: {
    ...interest,
    titles: {
      en: 'Learn from China’s experience in technology transfer',
      es: 'Aprender de la experiencia de China en transferencia de tecnología',
      'zh-CN': '借鉴中国在技术转移方面的经验',
    },
  },
  supervision: {
    ...interest,
    titles: {
      en: 'Learn from China’s experience in research supervision',
      es: 'Aprender de la experiencia de China en supervisión de la investigación',
      'zh-CN': '借鉴中国在科研监督方面的经验',
    },
  },
  forecasting: {
    ...interest,
    titles: {
      en: 'Learn from China’s experience in science and technology forecasting',
      es: 'Aprender de la experiencia de China en prospectiva científica y tecnológica',
      'zh-CN': '借鉴中国在科技预测方面的经验',
    },
  },
  actionPlans: {
    author: 'both',
    kind: 'undertaking',
    titles: {
      en: 'Push forward the implementation of the MOU by signing specific action plans',
      es: 'Impulsar la ejecución del memorando mediante la firma de planes de acción específicos',
      'zh-CN': '通过签署具体行动计划推动谅解备忘录的落实',
    },
    quotation:
      'The two sides agreed to push forward the implementation of the MOU by signing specific action plans.',
  },
} as const satisfies Record<string, Promised>

export type PromiseName = keyof typeof peruPromises

/** Under which agreement they stand, who answers for them, and where they were read. */
export type PromisePlace = {
  agreementId: string
  ourPartyId: string
  counterpartPartyId: string
  sourceId: string | null
  /** The talks with CONCYTEC. */
  meetingId: string | null
}

/** Enters what was promised; no day was named for any of it, and no money. Answers the numbers. */
export async function loadPeruPromises(
  world: World,
  officer: Actor,
  { agreementId, ourPartyId, counterpartPartyId, sourceId, meetingId }: PromisePlace,
): Promise<Record<PromiseName, string>> {
  const ids: Partial<Record<PromiseName, string>> = {}
  for (const [name, promise] of Object.entries(peruPromises)) {
    const { answer } = await perform(world, createCommitment, officer, {
      ...promise,
      agreementId,
      // Nobody on our side has taken on what the counterpart hopes for.
      ourOwnerId: promise.kind === 'interest' ? null : ourPartyId,
      counterpartOwnerId: counterpartPartyId,
      sourceId,
      meetingId,
      // Told of the visit as a whole: on one of its two days.
      promisedOn: '[2019-06-21..2019-06-22]',
      quotationLanguage: 'en',
      certainty: 'stated',
    })
    ids[name as PromiseName] = answer.id
  }
  return ids as Record<PromiseName, string>
}
