import type { Language } from '../../graph-schema/bilingual.ts'
import { languageOf } from './language-of.ts'
import { typeset } from './typeset.ts'

/** How a place in a document is named in French, piece by piece; headings of a document are no such names. */
const pieces: readonly (readonly [english: RegExp, french: string])[] = [
  [/^(news )?release$/i, 'communiqué'],
  [/^joint statement$/i, 'déclaration commune'],
  [/^statement$/i, 'déclaration'],
  [/^opening statement$/i, 'déclaration préliminaire'],
  [/^testimony$/i, 'témoignage'],
  [/^backgrounder$/i, 'document d’information'],
  [/^article( body)?$/i, 'texte de l’article'],
  [/^page( body)?$/i, 'texte de la page'],
  [/^body$/i, 'texte'],
  [/^title$/i, 'titre'],
  [/^title page$/i, 'page de titre'],
  [/^table of contents$/i, 'table des matières'],
  [/^timeline$/i, 'chronologie'],
  [/^introduction$/i, 'introduction'],
  [/^(foreword|preface)$/i, 'avant-propos'],
  [/^preamble$/i, 'préambule'],
  [/^overview$/i, 'aperçu'],
  [/^background$/i, 'contexte'],
  [/^description$/i, 'description'],
  [/^((executive )?summary|abstract)$/i, 'résumé'],
  [/^recommendations$/i, 'recommandations'],
  [/^investment table$/i, 'tableau des investissements'],
  [/^list$/i, 'liste'],
  [/^list of partners$/i, 'liste des partenaires'],
  [/^list of the ten organizations$/i, 'liste des dix organisations'],
  [/^list of uses of the money$/i, 'liste des usages des fonds'],
  [/^four areas$/i, 'quatre domaines'],
  [/^other programs$/i, 'autres programmes'],
  [/^parties$/i, 'parties'],
  [/^evaluation findings$/i, 'constatations de l’évaluation'],
  [/^text$/i, 'texte'],
  [/^(note|document)$/i, '$1'],
  [/^definition$/i, 'définition'],
  [/^explanatory note$/i, 'note explicative'],
  [/^profile$/i, 'profil'],
  [/^(blog|blog entry|post)$/i, 'billet de blogue'],
  [/^news items?$/i, 'nouvelles'],
  [/^letter$/i, 'lettre'],
  [/^report abstract$/i, 'résumé du rapport'],
  [/^acknowledgements$/i, 'remerciements'],
  [/^objectives$/i, 'objectifs'],
  [/^objective ([\d.]+)$/i, 'objectif $1'],
  [/^division (\d+)$/i, 'section $1'],
  [/^first paragraph$/i, 'premier paragraphe'],
  [/^second paragraph$/i, 'deuxième paragraphe'],
  [/^third paragraph$/i, 'troisième paragraphe'],
  [/^last paragraph$/i, 'dernier paragraphe'],
  [/^first two paragraphs$/i, 'deux premiers paragraphes'],
  [/^first three paragraphs$/i, 'trois premiers paragraphes'],
  [/^paragraphs? ([\d–-]+)$/i, 'par. $1'],
  [/^paragraphs (\d+) (?:to|and) (\d+)$/i, 'par. $1 à $2'],
  [/^annex ([A-Z])$/i, 'annexe $1'],
  [/^appendix (\w+)$/i, 'annexe $1'],
  [/^appendix (\w+): abbreviations$/i, 'annexe $1 : abréviations'],
  [/^(part|page|point|section|note|figure) ([\d.–-]+)$/i, '$1 $2'],
  [/^end note ([\d.–-]+)$/i, 'note de fin $1'],
  [/^table ([\d.–-]+)$/i, 'tableau $1'],
  [/^ss?\. ?([\d.–-]+)$/, 'art. $1'],
  [/^(p\.|pp\.|c\.)? ?[\dIVX][\dIVX.,–-]*$/, '$&'],
]

type Placed = { readonly text: string; readonly lang: Language | null }

/**
 * Where in a source something stands. In French what names a place ("Annex C, 1.2", "first paragraph") is said in
 * French where all of it is known; a heading of the document stays as it is, with its language where its words tell.
 *
 * Shape: `lang` is null where the words have no language or it is not known.
 */
export function locatorIn(locator: string, language: Language): Placed {
  if (language === 'fr') {
    const parts = locator.split(/(, |; | and )/)
    const said = parts.map((part, n) => (n % 2 === 1 ? (part === ' and ' ? ' et ' : part) : inFrench(part)))
    if (said.every((part) => part !== undefined)) return { text: typeset(said.join(''), 'fr'), lang: 'fr' }
  }
  const lang = languageOf(locator)
  return { text: lang === null ? locator : typeset(locator, lang), lang }
}

function inFrench(piece: string): string | undefined {
  for (const [english, french] of pieces) if (english.test(piece)) return piece.replace(english, french)
  return undefined
}
