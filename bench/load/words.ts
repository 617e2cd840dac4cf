/** The words that generated agreements are made of; no agreement of these names need exist. */

export type Both = { en: string; es: string }

/** What agreements are about: a code, what it is called, and words as a text might have them. */
export const areas = [
  ['water', 'Water resources', 'Recursos hídricos'],
  ['glaciers', 'Glaciers and mountain ecosystems', 'Glaciares y ecosistemas de montaña'],
  ['biotechnology', 'Biotechnology', 'Biotecnología'],
  ['materials', 'New materials', 'Nuevos materiales'],
  ['mining', 'Mining and metallurgy', 'Minería y metalurgia'],
  ['agriculture', 'Agriculture and food', 'Agricultura y alimentación'],
  ['aquaculture', 'Fisheries and aquaculture', 'Pesca y acuicultura'],
  ['energy', 'Renewable energy', 'Energías renovables'],
  ['hydrogen', 'Hydrogen and storage', 'Hidrógeno y almacenamiento'],
  ['space', 'Space and remote sensing', 'Espacio y teledetección'],
  ['astronomy', 'Astronomy', 'Astronomía'],
  ['ocean', 'Ocean and polar research', 'Investigación oceánica y polar'],
  ['disasters', 'Earthquakes and disaster prevention', 'Sismos y prevención de desastres'],
  ['climate', 'Climate and air quality', 'Clima y calidad del aire'],
  ['health', 'Public health', 'Salud pública'],
  ['medicine', 'Traditional medicine', 'Medicina tradicional'],
  ['pharmacy', 'Vaccines and medicines', 'Vacunas y medicamentos'],
  ['computing', 'Artificial intelligence and computing', 'Inteligencia artificial y computación'],
  ['networks', 'Telecommunications', 'Telecomunicaciones'],
  ['railways', 'Railways and transport', 'Ferrocarriles y transporte'],
  ['cities', 'Cities and housing', 'Ciudades y vivienda'],
  ['parks', 'Science and technology parks', 'Parques científicos y tecnológicos'],
  ['metrology', 'Metrology and standards', 'Metrología y normas'],
  ['heritage', 'Heritage and archaeology', 'Patrimonio y arqueología'],
  ['education', 'Higher education', 'Educación superior'],
  ['talent', 'Exchange of young scientists', 'Intercambio de jóvenes científicos'],
  ['forests', 'Forests and biodiversity', 'Bosques y biodiversidad'],
  ['nuclear', 'Peaceful uses of nuclear energy', 'Usos pacíficos de la energía nuclear'],
  ['textiles', 'Textiles and design', 'Textiles y diseño'],
  ['innovation', 'Innovation policy', 'Política de innovación'],
] as const

/** ISO 3166-1, its desk, its name, "of it" in Spanish, its capital, how common agreements with it are. */
export const countries = [
  ['PE', 'AME', 'Peru', 'del Perú', 'Lima', 14],
  ['CL', 'AME', 'Chile', 'de Chile', 'Santiago', 12],
  ['BR', 'AME', 'Brazil', 'de Brasil', 'Brasilia', 12],
  ['AR', 'AME', 'Argentina', 'de Argentina', 'Buenos Aires', 10],
  ['MX', 'AME', 'Mexico', 'de México', 'Ciudad de México', 9],
  ['CO', 'AME', 'Colombia', 'de Colombia', 'Bogotá', 7],
  ['EC', 'AME', 'Ecuador', 'del Ecuador', 'Quito', 6],
  ['BO', 'AME', 'Bolivia', 'de Bolivia', 'La Paz', 4],
  ['UY', 'AME', 'Uruguay', 'de Uruguay', 'Montevideo', 4],
  ['CR', 'AME', 'Costa Rica', 'de Costa Rica', 'San José', 3],
  ['CU', 'AME', 'Cuba', 'de Cuba', 'La Habana', 4],
  ['ES', 'EUR', 'Spain', 'de España', 'Madrid', 9],
  ['PT', 'EUR', 'Portugal', 'de Portugal', 'Lisboa', 5],
  ['FR', 'EUR', 'France', 'de Francia', 'París', 10],
  ['DE', 'EUR', 'Germany', 'de Alemania', 'Berlín', 10],
  ['IT', 'EUR', 'Italy', 'de Italia', 'Roma', 8],
  ['GR', 'EUR', 'Greece', 'de Grecia', 'Atenas', 3],
  ['PL', 'EUR', 'Poland', 'de Polonia', 'Varsovia', 4],
  ['HU', 'EUR', 'Hungary', 'de Hungría', 'Budapest', 3],
  ['RS', 'EUR', 'Serbia', 'de Serbia', 'Belgrado', 3],
  ['FI', 'EUR', 'Finland', 'de Finlandia', 'Helsinki', 3],
  ['GB', 'EUR', 'the United Kingdom', 'del Reino Unido', 'Londres', 7],
  ['EG', 'AFR', 'Egypt', 'de Egipto', 'El Cairo', 4],
  ['KE', 'AFR', 'Kenya', 'de Kenia', 'Nairobi', 3],
  ['ZA', 'AFR', 'South Africa', 'de Sudáfrica', 'Pretoria', 4],
  ['ET', 'AFR', 'Ethiopia', 'de Etiopía', 'Adís Abeba', 3],
  ['TH', 'ASI', 'Thailand', 'de Tailandia', 'Bangkok', 5],
  ['VN', 'ASI', 'Viet Nam', 'de Vietnam', 'Hanói', 4],
  ['KR', 'ASI', 'the Republic of Korea', 'de la República de Corea', 'Seúl', 6],
  ['JP', 'ASI', 'Japan', 'de Japón', 'Tokio', 6],
  ['PK', 'ASI', 'Pakistan', 'de Pakistán', 'Islamabad', 5],
  ['KZ', 'ASI', 'Kazakhstan', 'de Kazajistán', 'Astaná', 3],
] as const

/** Kinds of agreement, how common each is, and how its title begins. */
export const kinds = [
  ['memorandumOfUnderstanding', 40, 'Memorandum of understanding', 'Memorando de entendimiento'],
  ['frameworkAgreement', 12, 'Framework agreement', 'Convenio marco'],
  ['specificAgreement', 14, 'Specific agreement', 'Convenio específico'],
  ['protocol', 8, 'Protocol', 'Protocolo'],
  ['executiveProgramme', 8, 'Executive programme', 'Programa ejecutivo'],
  ['arrangement', 6, 'Arrangement', 'Arreglo'],
  ['letterOfIntent', 5, 'Letter of intent', 'Carta de intención'],
  ['exchangeOfNotes', 3, 'Exchange of notes', 'Canje de notas'],
  ['jointStatement', 3, 'Joint statement', 'Declaración conjunta'],
  ['treaty', 1, 'Treaty', 'Tratado'],
] as const

/** Kind, name, and the name in Spanish with its article. */
export const bodies = [
  ['ministry', 'Ministry of Science and Technology', 'el', 'Ministerio de Ciencia y Tecnología'],
  ['council', 'National Council for Research', 'el', 'Consejo Nacional de Investigación'],
  ['agency', 'Innovation Agency', 'la', 'Agencia de Innovación'],
  ['university', 'National University', 'la', 'Universidad Nacional'],
] as const

/** What an activity is; `%` is its area. */
export const activities: readonly Both[] = [
  { en: 'Joint research projects: %', es: 'Proyectos conjuntos de investigación: %' },
  { en: 'Exchange of researchers: %', es: 'Intercambio de investigadores: %' },
  { en: 'Joint laboratory: %', es: 'Laboratorio conjunto: %' },
  { en: 'Training courses: %', es: 'Cursos de formación: %' },
  { en: 'Pilot demonstration: %', es: 'Demostración piloto: %' },
  { en: 'Annual workshop: %', es: 'Taller anual: %' },
]

/** What is promised. */
export const promises: readonly Both[] = [
  { en: 'Co-fund joint research', es: 'Cofinanciar investigación conjunta' },
  { en: 'Exchange researchers every year', es: 'Intercambiar investigadores cada año' },
  { en: 'Build a joint laboratory', es: 'Construir un laboratorio conjunto' },
  { en: 'Share data of observation', es: 'Compartir datos de observación' },
  { en: 'Receive young scientists', es: 'Recibir a jóvenes científicos' },
  { en: 'Align the national programmes', es: 'Alinear los programas nacionales' },
  { en: 'Bring together businesses and universities', es: 'Reunir a empresas y universidades' },
  { en: 'Convene the joint committee', es: 'Convocar la comisión mixta' },
]

export const milestones: readonly Both[] = [
  {
    en: 'Call for proposals published by both sides',
    es: 'Convocatoria publicada por ambas partes',
  },
  { en: 'Proposals evaluated', es: 'Propuestas evaluadas' },
  { en: 'Projects selected and announced', es: 'Proyectos seleccionados y anunciados' },
  { en: 'First exchange of personnel', es: 'Primer intercambio de personal' },
  { en: 'Equipment delivered and accepted', es: 'Equipo entregado y recibido' },
  { en: 'Field campaign completed', es: 'Campaña de campo concluida' },
  { en: 'Interim report approved', es: 'Informe intermedio aprobado' },
  { en: 'Workshop with businesses held', es: 'Taller con empresas realizado' },
  { en: 'Results published jointly', es: 'Resultados publicados conjuntamente' },
  { en: 'Final report approved', es: 'Informe final aprobado' },
  { en: 'Open data deposited', es: 'Datos abiertos depositados' },
  { en: 'Steering committee convened', es: 'Comité directivo convocado' },
]

export const women = [
  'Ana',
  'Beatriz',
  'Daniela',
  'Fernanda',
  'Helena',
  'Julia',
  'Lucía',
  'Paula',
  'Sofía',
] as const
export const men = [
  'Carlos',
  'Eduardo',
  'Gabriel',
  'Ignacio',
  'Marcos',
  'Óscar',
  'Ramón',
  'Tomás',
] as const

export const familyNames = [
  'Aguilar',
  'Becker',
  'Castillo',
  'Duarte',
  'Espinoza',
  'Ferreira',
  'Gómez',
  'Hoffmann',
  'Ibáñez',
  'Kovács',
  'León',
  'Martínez',
  'Núñez',
  'Okafor',
  'Pereira',
  'Quispe',
  'Rossi',
  'Silva',
  'Vargas',
] as const

export const ourNames = [
  'Li Wen',
  'Wang Jun',
  'Zhang Min',
  'Chen Yu',
  'Liu Yang',
  'Zhao Lin',
  'Sun Hua',
  'Zhou Ping',
  'Wu Jing',
  'Xu Lei',
  'Ma Qiang',
  'Guo Fang',
] as const

/** A post in English, and in Spanish as a woman and as a man holds it. */
export const posts = [
  ['Minister', 'Ministra', 'Ministro'],
  ['Vice Minister', 'Viceministra', 'Viceministro'],
  ['President', 'Presidenta', 'Presidente'],
  ['Director General', 'Directora general', 'Director general'],
] as const
