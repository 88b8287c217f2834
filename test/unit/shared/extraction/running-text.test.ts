import { describe, expect, it } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import { fold } from '../../../../shared/extraction/fold.ts'
import { findingIn } from '../../../../shared/extraction/findings.ts'
import { knowsNothing } from '../../../../shared/extraction/knowledge.ts'
import { bodiesNamed, wholeNames } from '../../../../shared/extraction/named-bodies.ts'
import { programsIn } from '../../../../shared/extraction/programs.ts'
import { readText } from '../../../../shared/extraction/read-text.ts'
import { statedFact } from '../../../../shared/extraction/stated-facts.ts'
import type { Suggestion } from '../../../../shared/extraction/suggestion.ts'

const nobodyKnown = () => false

/** What is proposed of a kind, in its words. */
function proposed(text: string, type: Suggestion['type']): readonly string[] {
  return extract(readText(text), 'paper.txt', knowsNothing).suggestions.flatMap((one) =>
    one.type === type ? [one.text] : [],
  )
}

describe('[X13] bodies that running text names in full', () => {
  it.each([
    ['The Harbour Police Service and the Department of Housing met.', ['Department of Housing']],
    ['Public Wharves and Canals Canada runs it with Fisheries Canada.', ['Public Wharves and Canals Canada']],
    [
      'It is led by the Department of Children and Family Services.',
      ['Department of Children and Family Services'],
    ],
    [
      "With the Northern Lights Foundation's Safe Harbour Centre, staff of both were trained.",
      ['Northern Lights Foundation', 'Safe Harbour Centre'],
    ],
    ['NPA National Ports Agency', ['National Ports Agency']],
    [
      'La Gendarmerie royale du Canada et le ministère de la Justice y siègent.',
      ['Gendarmerie royale du Canada', 'ministère de la Justice'],
    ],
  ])('%s', (text, names) => {
    expect(bodiesNamed(text, nobodyKnown)).toEqual(expect.arrayContaining(names))
    expect(bodiesNamed(text, nobodyKnown).length).toBeLessThanOrEqual(2)
  })
  it.each([
    'The Convention on the Rights of Ports was signed by all Governments of the North.',
    'A Task Force and the Criminal Division asked First Nations about the Border Officer Training.',
    'THE DEPARTMENT OF HOUSING',
    'The court, the police and the shelters of the city work together.',
  ])('are none in “%s”', (text) => {
    expect(bodiesNamed(text, nobodyKnown)).toEqual([])
  })
  it('are whole: no piece of a longer name beside it', () => {
    expect(
      wholeNames(['Ports and Canals Canada', 'Ports Canada'], ['Locks, Ports and Canals Canada']),
    ).toEqual(['Ports Canada'])
  })
  it('are proposed once, where the map does not know them, and never of what brackets say of a purpose', () => {
    const text =
      'About\n\nThe Harbour Council of Lydia began in 2010. The Harbour Council of Lydia has nine members.\n\nActions:\n\n- Improve the lights of the port (to see and be seen)\n- Train the crews (Harbour Council of Lydia)\n'
    expect(proposed(text, 'Organization')).toEqual(['Harbour Council of Lydia'])
  })
})

describe('[X13] what a text says is so', () => {
  it.each([
    'Last year the line answered 1,318 calls from the three towns.',
    'Only seven offenders were convicted in the whole of the province.',
    'Nearly half of the women left before the second night.',
    'Une victime sur quatre a été recrutée dans son école.',
    'Les corps de police ont enregistré 1 042 infractions en une année.',
    'The rate of police-reported cases rose in all three of the towns.',
    'Investigations take three years on average from start to end.',
  ])('is a statistic: %s', (sentence) => {
    expect(findingIn(sentence)).toMatchObject({ kind: 'statistic', confidence: 0.5 })
  })
  it.each([
    'Convictions remain few in the north of the country.',
    'The leaflet has not changed since the year it was printed.',
    'Les personnes sourdes ne trouvent pas de conseil accessible.',
  ])('is a want: %s', (sentence) => {
    expect(findingIn(sentence)).toMatchObject({ confidence: 0.5 })
  })
  it.each([
    ['Teachers told officials that they feel unprepared for what pupils say.', 0.65],
    ['Elle relève toutefois que les inspecteurs viennent sans interprète.', 0.65],
    ['The Auditor found in 2024 that three agencies kept lists of their own.', 0.65],
  ])('is what somebody reports: %s', (sentence, confidence) => {
    expect(findingIn(sentence)).toMatchObject({ confidence })
  })
  it.each([
    ['meant', 'The centre will take in 40 women by the end of the second year.'],
    ['a target', 'The target is that 40 victims are housed in each of the years.'],
    ['taking part', 'In the spring 212 people took part in five workshops of the city.'],
    ['of the law', 'Whoever moves 3 persons under section 12 is guilty of an indictable offence.'],
    ['of a section', 'It is told in section 279 persons of any age may ask for.'],
    ['a note’s number', 'Youth in care and LGBTQ2 2 persons are said to be exposed.'],
  ])('is none where it is %s', (_, sentence) => {
    expect(statedFact(fold(sentence))).toBeUndefined()
  })
  it('is none of a person’s own story', () => {
    expect(findingIn('He told her that she belonged to him and had to stay there.')).toBeUndefined()
  })
  it('comes once, and not as what an action is', () => {
    const text =
      'Facts\n\nIn 2019 the police laid 78 charges in the ports.\n\nIn 2019 the police laid 78 charges in the ports.\n\nAction: Farms with more than ten workers are visited twice a season.\n'
    expect(proposed(text, 'Finding')).toEqual(['In 2019 the police laid 78 charges in the ports.'])
  })
})

describe('[X13] steps below a sentence that leads to them', () => {
  const text = `Harbours against trafficking

The following steps are being taken under each of the pillars:

Prevention:

- Development of campaigns for crews
- Reducing vulnerabilities in ports

Prosecution:

- Supporting investigations on ships

Partnership: (to begin and to deepen)

- Share what is learned at sea

Annual fairs are held in May.

Places:

- Reducing the noise in halls
`
  it('are commitments of the pillar that they stand under, until prose ends them', () => {
    const { suggestions } = extract(readText(text), 'paper.txt', knowsNothing)
    expect(suggestions.flatMap((one) => (one.type === 'Commitment' ? [[one.text, one.pillar]] : []))).toEqual(
      [
        ['Development of campaigns for crews', 'pillar-prevention'],
        ['Reducing vulnerabilities in ports', 'pillar-prevention'],
        ['Supporting investigations on ships', 'pillar-prosecution'],
        ['Share what is learned at sea', 'pillar-partnerships'],
      ],
    )
  })
})

describe('[X13] names of programs', () => {
  it.each([
    ['They fund the Safe Berths program in thirty ports.', 'Safe Berths program'],
    ['Le Fonds Sans peur remet trois prix.', 'Fonds Sans peur'],
    ['Lengthen the Crew Support Program by a year.', 'Crew Support Program'],
    ['the Quay Assistance Scheme and the Young Crews Fund', 'Young Crews Fund'],
  ])('%s', (text, name) => {
    expect(programsIn(text)).toContain(name)
  })
  it('are none of a report on one', () => {
    expect(programsIn('Evaluation of the Safe Start Programme')).toEqual([])
  })
})
