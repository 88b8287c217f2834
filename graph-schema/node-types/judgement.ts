import { defineNodeType } from '../define-node-type.ts'
import { choice, isoDate, text, texts } from '../property.ts'
import { disclosures, verdicts } from '../vocabularies/findings.ts'

/** A person's verdict on a detected finding; it stays when the rules run again. */
export const Judgement = defineNodeType({
  type: 'Judgement',
  since: 1,
  label: { en: 'Judgement', fr: 'Appréciation' },
  plural: { en: 'Judgements', fr: 'Appréciations' },
  description: "A person's verdict on a detected finding, with its reason and a hash of the evidence it saw.",
  properties: {
    finding: text('Finding', 'Constat visé'),
    verdict: choice('Verdict', 'Appréciation', verdicts),
    reason: text('Reason', 'Motif'),
    evidenceHash: text('Hash of the evidence', 'Empreinte des preuves'),
    evidence: texts('Records of the evidence', 'Fiches de la preuve'),
    disclosure: choice('Disclosure', 'Communication', disclosures),
    disclosedOn: isoDate('Disclosure recorded for', 'Communication en date du'),
    disclosedWith: text('Shared with', 'Communiqué à'),
    disclosedBy: text('Disclosure recorded by', 'Communication inscrite par'),
    judgedBy: text('Judged by', 'Apprécié par'),
    judgedFor: text('For (organization)', 'Pour (organisation)'),
    judgedAt: text('Judged at', 'Apprécié à'),
    responseRequestedOn: isoDate('Response requested on', 'Réponse demandée le'),
  },
  indexed: ['finding'],
})
