/** What the announcement is called, and where it stands. */
export const announcement = {
  kind: 'announcement',
  titles: {
    en: 'Announcement “MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima”, en.safea.gov.cn',
    es: 'Comunicado «MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima», en.safea.gov.cn',
    'zh-CN':
      '公告“MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima”，en.safea.gov.cn',
  },
  address: 'https://en.safea.gov.cn/pressroom/201907/t20190724_147901.htm',
  language: 'en',
} as const

/** Its words, its heading first, with the quotation marks that it has. */
export const announcementText = `MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima

At the invitation of Peru’s National Council of Science, Technology and Technological Innovation (CONCYTEC), Li Meng, Vice Minister of the Ministry of Science and Technology (MOST) of China led a delegation to Peru on June 21-22, 2019.

During the visit to Peru, the Chinese delegation held talks with CONCYTEC. The two sides held in-depth discussions on China-Peru cooperation in STI under the framework of the “Belt and Road” Initiative. Vice Minister Li Meng briefed the Peruvian side on the delivery of China‘s Strategy of Innovation-driven Development, stressing that China’s STI is open and inclusive and that the Chinese government attaches great importance to STI cooperation with the Peruvian side and will strengthen alignment between China‘s Strategy of Innovation-driven Development and the “Innovate Peru” Program, co-fund joint research and conduct in-depth personnel exchanges as soon as possible, and promote pragmatic exchanges and cooperation of businesses and academia in priority areas such as ICT, renewable energy and rational use of energy, agricultural science and technology, biodiversity, environmental protection, marine resources, fisheries and aquaculture.

Henry Harman, Director for Policies and Programmes of CONCYTEC, appreciated China’s science and technology achievements, and hoped that Peru could learn from China’s experience in research commercialization, technology transfer, research supervision and science and technology forecasting, thus raising the level of its science and technology development.

Vice Minister Li Meng and President of CONCYTEC Fabiola León-Velarde Servetto signed the Memorandum of Understanding between MOST China and CONCYTEC Peru on Cooperation in Science, Technology and Innovation. The two sides agreed to push forward the implementation of the MOU by signing specific action plans.

During its stay in Lima, the Chinese delegation held talks with the Vice Minister of Education of Peru on promoting research exchanges and cooperation between universities of the two countries. It also held talks with the Vice Minister of Production of Peru on research commercialization and cooperation in science parks, and exchanged views on expanding bilateral science and technology cooperation. Besides, the delegation also visited the National Agrarian University - La Molina and Pontifical Catholic University of Peru.`
