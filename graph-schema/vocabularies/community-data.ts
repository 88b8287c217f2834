import type { Choice } from '../property.ts'

/** By whose rules data about a community is kept (R24). The distinctions are those of the peoples themselves. */
export const dataGovernances = [
  { id: 'ocap', en: 'First Nations: OCAP®', fr: 'Premières Nations : PCAP®' },
  { id: 'inuit-protocol', en: 'Inuit protocol', fr: 'Protocole inuit' },
  { id: 'metis-protocol', en: 'Métis protocol', fr: 'Protocole métis' },
  { id: 'own-protocol', en: 'Protocol of the community itself', fr: 'Protocole propre à la communauté' },
] as const satisfies readonly Choice[]
