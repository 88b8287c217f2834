/** Ce qu’un document semble énoncer : pourquoi c’est proposé, et ce qui en est dit. */
export const extraction = {
  help: 'Lit une stratégie, un plan, une évaluation ou une page (.txt, .md, .html, .pdf, .docx) et propose engagements, organisations, programmes, sommes et constats, chacun avec son repère. --apply all, ou des identifiants séparés par des virgules, met dans la carte ceux qui sont acceptés, en une seule étape, chacun citant le document.',
  none: 'Rien dans « {{name}} » ne se lit comme un engagement, une somme ou un constat.',
  counts: '{{title}} : {{counts}}',
  count: '{{type}} {{count}}',
  applied: 'Mis dans la carte : {{created}}. S’y trouvaient déjà : {{there}}.',
  reason: {
    number: 'il est numéroté',
    organization: 'qui agit est nommé à côté',
    timing: 'son échéancier est imprimé à côté',
    columns: 'c’est une ligne d’un tableau qui dit qui et quand',
    label: 'des champs au-dessous disent qui ou quand',
    verb: 'il commence par un verbe, comme une action',
    heading: 'il est placé sous un titre d’actions',
    promise: 'il dit que quelqu’un le fera',
    title: 'le document se nomme ainsi',
    abbreviation: 'le document dit ce que signifie le sigle',
    name: 'il est nommé comme un organisme ou un programme',
    money: 'il énonce une somme',
    finder: 'il dit ce que quelqu’un a constaté, ce qui a été compté ou ce qui manque',
    group: 'des actions sont placées dessous',
  },
  place: {
    line: 'ligne {{line}}',
    page: 'page {{page}}',
    paragraph: 'paragraphe {{paragraph}}',
  },
  sure: 'confiance {{confidence}}',
}

export const extractionErrors = {
  'extract-wrong-kind':
    '« {{name}} » n’est ni un texte, ni du Markdown, ni du HTML, ni un PDF, ni un document Word (.docx) ; son contenu le dit, quel que soit son nom. Enregistrez-le sous l’un de ces formats et extrayez à partir de celui-ci.',
  'extract-broken':
    '« {{name}} » ne peut être lu comme document Word ({{reason}}). Ouvrez-le dans Word et enregistrez-le de nouveau, ou enregistrez-le en PDF.',
  'extract-without-text':
    '« {{name}} » ne contient pas de texte : c’est une numérisation ou une image. Faites-en reconnaître le texte (ROC), enregistrez-le, puis extrayez à partir de celui-ci.',
  'extract-stopped':
    'La lecture a été arrêtée ; rien n’a été écrit. Ouvrez de nouveau le document pour le lire.',
  'extract-nothing-read':
    'Aucun document n’est plus ouvert dans la salle de lecture. Ouvrez-le de nouveau ; ce qui a été accepté est dans la carte, ce qui a été décidé est conservé.',
  'extract-unknown-suggestion':
    'Aucune suggestion de ce document n’a l’identifiant {{id}}. Rien n’a été écrit ; lancez extract sans --apply pour voir les identifiants.',
}
