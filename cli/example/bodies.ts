/** Bodies of the example register by a short name of ours. The fictitious ones say so in their name. */
export const exampleBodies = {
  most: {
    kind: 'ministry',
    names: {
      en: 'Ministry of Science and Technology of the People’s Republic of China',
      es: 'Ministerio de Ciencia y Tecnología de la República Popular China',
      'zh-CN': '中华人民共和国科学技术部',
    },
    acronym: 'MOST',
    country: 'CN',
  },
  concytec: {
    kind: 'council',
    names: {
      en: 'National Council of Science, Technology and Technological Innovation',
      es: 'Consejo Nacional de Ciencia, Tecnología e Innovación Tecnológica',
      'zh-CN': '国家科学、技术和技术创新委员会',
    },
    acronym: 'CONCYTEC',
    country: 'PE',
  },
  education: {
    kind: 'ministry',
    names: {
      en: 'Ministry of Education of Peru',
      es: 'Ministerio de Educación del Perú',
      'zh-CN': '秘鲁教育部',
    },
    acronym: 'MINEDU',
    country: 'PE',
  },
  produce: {
    kind: 'ministry',
    names: {
      en: 'Ministry of Production of Peru',
      es: 'Ministerio de la Producción del Perú',
      'zh-CN': '秘鲁生产部',
    },
    acronym: 'PRODUCE',
    country: 'PE',
  },
  laMolina: {
    kind: 'university',
    names: {
      en: 'National Agrarian University – La Molina',
      es: 'Universidad Nacional Agraria La Molina',
      'zh-CN': '拉莫利纳国立农业大学',
    },
    acronym: 'UNALM',
    country: 'PE',
  },
  catholicUniversity: {
    kind: 'university',
    names: {
      en: 'Pontifical Catholic University of Peru',
      es: 'Pontificia Universidad Católica del Perú',
      'zh-CN': '秘鲁天主教大学',
    },
    acronym: 'PUCP',
    country: 'PE',
  },
  chineseGovernment: {
    kind: 'state',
    names: {
      en: 'Government of the People’s Republic of China',
      es: 'Gobierno de la República Popular China',
      'zh-CN': '中华人民共和国政府',
    },
    country: 'CN',
  },
  // What became MOST signed and carried out agreements under its own name (`domain.md` rule 25).
  sstc: {
    kind: 'ministry',
    names: {
      en: 'State Science and Technology Commission',
      es: 'Comisión Estatal de Ciencia y Tecnología',
      'zh-CN': '国家科学技术委员会',
    },
    acronym: 'SSTC',
    country: 'CN',
  },
  italianGovernment: {
    kind: 'state',
    names: {
      en: 'Government of the Italian Republic',
      es: 'Gobierno de la República Italiana',
      it: 'Governo della Repubblica italiana',
      'zh-CN': '意大利共和国政府',
    },
    country: 'IT',
  },
  germanGovernment: {
    kind: 'state',
    names: {
      de: 'Regierung der Bundesrepublik Deutschland',
      en: 'Government of the Federal Republic of Germany',
      es: 'Gobierno de la República Federal de Alemania',
      'zh-CN': '德意志联邦共和国政府',
    },
    country: 'DE',
  },
  spain: {
    kind: 'state',
    names: { en: 'Kingdom of Spain', es: 'Reino de España', 'zh-CN': '西班牙王国' },
    country: 'ES',
  },
  // A state that is no more, and so has no country code.
  yugoslavia: {
    kind: 'state',
    names: {
      en: 'Government of the Socialist Federal Republic of Yugoslavia',
      es: 'Gobierno de la República Federativa Socialista de Yugoslavia',
      'zh-CN': '南斯拉夫社会主义联邦共和国政府',
    },
  },
  ruritania: {
    kind: 'agency',
    names: {
      en: 'Federal Research Office of Ruritania (fictitious)',
      es: 'Oficina Federal de Investigación de Ruritania (ficticia)',
      'zh-CN': '鲁里坦尼亚联邦研究局（虚构）',
    },
  },
  santaMarina: {
    kind: 'university',
    names: {
      en: 'Oceanographic Institute of Santa Marina (fictitious)',
      es: 'Instituto Oceanográfico de Santa Marina (ficticio)',
      'zh-CN': '圣马里纳海洋研究所（虚构）',
    },
  },
} as const

export type BodyName = keyof typeof exampleBodies

/** The areas that the Peru memorandum's announcement names, in its order. */
export const exampleAreas = {
  ict: {
    code: 'information-and-communication-technology',
    labels: {
      en: 'Information and communication technology',
      es: 'Tecnologías de la información y la comunicación',
      'zh-CN': '信息通信技术',
    },
  },
  renewableEnergy: {
    code: 'renewable-energy',
    labels: {
      en: 'Renewable energy and rational use of energy',
      es: 'Energías renovables y uso racional de la energía',
      'zh-CN': '可再生能源与能源合理利用',
    },
  },
  agriculture: {
    code: 'agricultural-science-and-technology',
    labels: {
      en: 'Agricultural science and technology',
      es: 'Ciencia y tecnología agrarias',
      'zh-CN': '农业科技',
    },
  },
  biodiversity: {
    code: 'biodiversity',
    labels: { en: 'Biodiversity', es: 'Biodiversidad', 'zh-CN': '生物多样性' },
  },
  environment: {
    code: 'environmental-protection',
    labels: {
      en: 'Environmental protection',
      es: 'Protección del medio ambiente',
      'zh-CN': '环境保护',
    },
  },
  marineResources: {
    code: 'marine-resources',
    labels: { en: 'Marine resources', es: 'Recursos marinos', 'zh-CN': '海洋资源' },
  },
  aquaculture: {
    code: 'fisheries-and-aquaculture',
    labels: {
      en: 'Fisheries and aquaculture',
      es: 'Pesca y acuicultura',
      'zh-CN': '渔业和水产养殖',
    },
  },
} as const

export type AreaName = keyof typeof exampleAreas
