import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unzip } from '../../../helpers/unzip.ts'
import { create, relate } from '../../../helpers/commands.ts'
import { excerpts, expectRefusal, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

async function brief(as: string, language: string, ...more: readonly string[]): Promise<string> {
  const out = at.fresh(`.${as}`)
  const words = ['brief', map, '--as', as, '--language', language, '--out', out, ...more]
  expect(await at.run(words)).toMatchObject({ code: 0, error: '' })
  return out
}

/** Text as a person reads it: without markup, pictures and styles. */
const readable = (html: string) =>
  html
    .replace(/<(style|svg)[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

const folder = at.fresh('')
mkdirSync(folder)
const [inFolder, both] = await Promise.all([
  at.json('brief', map, '--as', 'html', '--language', 'both', '--out', folder),
  brief('html', 'both').then((path) => readFileSync(path, 'utf8')),
])
const [english, french] = ['en', 'fr'].map((language) =>
  readFileSync(join(folder, `briefing.${language}.html`), 'utf8'),
)

describe('brief as html', () => {
  it('says what it is, when, for whom, and its ceiling (R28, R30)', () => {
    const text = readable(english ?? '')
    expect(excerpts(english ?? '', /<html lang="en">/)).not.toEqual([])
    expect(
      excerpts(text, /Audience: public\. At most Protected A\. Access to information legislation may apply/),
    ).not.toEqual([])
    expect(excerpts(text, /in force on \w+ \d{1,2}, \d{4}/)).not.toEqual([])
    expect(excerpts(readable(french ?? ''), /Protégé A/)).not.toEqual([])
    expect(excerpts(readable(french ?? ''), /[Aa]ccès à l.information/)).not.toEqual([])
  })

  it('has its sections, in the words of the paper (R21)', () => {
    const headings = (html = '') =>
      [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((one) => readable(one[1] ?? ''))
    expect(headings(english).join('; ')).toMatch(
      /Purpose.*changed.*gaps.*Overlaps.*Points to reconcile.*Commitments.*Funding.*Coverage.*does not know/i,
    )
    expect(headings(french).join('; ')).toMatch(/lacunes.*chevauchements.*points à concilier.*engagements/i)
    for (const word of ['cross-purpose', ' fails ', ' lacks ', 'paid twice', 'there is no ', 'duplication'])
      expect(excerpts(readable(english ?? '').toLowerCase(), new RegExp(word)), word).toEqual([])
  })

  it('carries the line of R19 and R20 with every finding: with whom it is not yet shared, and the reply', () => {
    const lines = (html: string | undefined, said: RegExp) =>
      [...(html ?? '').matchAll(/<p\b[^>]*>(.*?)<\/p>/g)]
        .map((one) => readable(one[1] ?? ''))
        .filter((one) => said.test(one))
    const told = lines(english, /Not yet shared with /)
    const dits = lines(french, /[Pp]as encore communiqué à /)

    expect(told.length).toBeGreaterThan(20)
    expect(told.filter((one) => !/Response(: none yet| of )/.test(one))).toEqual([])
    expect(dits.length).toBe(told.length)
    expect(dits.filter((one) => !/Réplique( :| de)/.test(one))).toEqual([])
  })

  it('has a footnote for each number, with source and locator, and pictures with words', () => {
    const html = english ?? ''
    const used = new Set([...html.matchAll(/href="#(fn[^"]*|note[^"]*)"/g)].map((one) => one[1]))
    expect(used.size).toBeGreaterThan(20)
    expect([...used].filter((id) => !html.includes(`id="${id ?? ''}"`))).toEqual([])
    expect(
      excerpts(readable(html), /Horizontal Evaluation of[^.]*\. [^.]+\. \w+ 20\d\d\. Evaluation or audit\./),
    ).not.toEqual([])
    const pictures = [...html.matchAll(/<svg\b[^>]*>/g)].map(([tag]) => tag)
    expect(pictures.length).toBeGreaterThanOrEqual(3)
    for (const tag of pictures) expect(tag).toMatch(/role="img"/)
  })

  it('is one file with nothing from outside, and no script', () => {
    for (const html of [english, french, both]) {
      expect(excerpts(html ?? '', /<script|<link|(src|href)="https?:|url\(\s*['"]?https?:/i)).toEqual([])
      expect(excerpts(html ?? '', /Content-Security-Policy/)).not.toEqual([])
    }
  })

  it('both: English, then French, each marked with its language', () => {
    expect(/lang="en"[^]*Points to reconcile[^]*lang="fr"[^]*[Pp]oints à concilier/.test(both)).toBe(true)
    const numbers = (html = '') => [...readable(html).matchAll(/\d{3} ?\d{3} ?\d{3}/g)].length
    expect(numbers(both)).toBeGreaterThanOrEqual(numbers(french))
  })

  it('--scope, --as-of and --audience are heard', async () => {
    const html = readFileSync(
      await brief(
        ...([
          'html',
          'en',
          '--as-of',
          '2014-06-01',
          '--scope',
          'pillar=pillar-protection',
          '--audience',
          'fpt',
        ] as const),
      ),
      'utf8',
    )
    expect(excerpts(readable(html), /in force on June 1, 2014/)).not.toEqual([])
    expect(excerpts(readable(html), /Audience: F\/P\/T officials/)).not.toEqual([])
    expect(
      excerpts(readable(html), /Its scope is Protection and assistance for victims \(pillar\)\./),
    ).not.toEqual([])
    expect(excerpts(html, /<h1[^>]*>[^<]*: Protection and assistance for victims/)).not.toEqual([])
  })

  it('says the scope where it says what it wrote, in the language asked for', async () => {
    const out = at.fresh('.html')
    const words = ['brief', map, '--as', 'html', '--out', out]
    expect((await at.run(words)).out.split('\n')[0]).toBe(out)
    const scoped = await at.run([...words, '--language', 'fr', '--scope', 'jurisdiction=jurisdiction-on'])
    expect(scoped.out.split('\n').slice(0, 2)).toEqual([out, 'Portée\u00a0: Ontario (administration)'])
  })
})

describe('brief as docx', () => {
  it('has real headings, tables and footnotes, marked with its language', async () => {
    const parts = unzip(readFileSync(await brief('docx', 'both')))
    const document = parts.get('word/document.xml')?.toString() ?? ''

    for (const part of [
      /<w:pStyle w:val="Heading2"/,
      /<w:tbl>/,
      /<w:tblHeader/,
      / descr="[^"]{40}/,
      /Points to reconcile/,
      /[Pp]oints à concilier/,
      /w:lang[^>]*"fr-CA"/,
    ])
      expect(excerpts(document, part), String(part)).not.toEqual([])
    expect([...document.matchAll(/<w:footnoteReference/g)].length).toBeGreaterThan(40)
    expect(
      excerpts(parts.get('word/footnotes.xml')?.toString() ?? '', /Horizontal Evaluation of/),
    ).not.toEqual([])
    const all = [...parts.values()].join('')
    expect(excerpts(all, /At most Protected A/)).not.toEqual([])
    expect(excerpts(all, /Protégé A/)).not.toEqual([])
  })
})

describe('brief --document', () => {
  it('[DO1] has the sections that are named, in their order, and refuses strange ones with those it has', async () => {
    const html = readFileSync(
      await brief('html', 'en', '--sections', 'gaps,purpose', '--length', 'short'),
      'utf8',
    )
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((one) => one[1])
    expect(headings).toEqual(['Contents', 'Leading gaps', 'Purpose and date', 'Sources'])
    const words = ['brief', map, '--as', 'html', '--out', at.fresh('.html')]
    expectRefusal(
      await at.run([...words, '--sections', 'gaps,recipes']),
      2,
      /recipes.*purpose, changes, gaps/,
    )
    expectRefusal(await at.run([...words, '--length', 'endless']), 2, /endless.*short, usual, full/)
    expectRefusal(await at.run([...words, '--document', 'memoir']), 2, /memoir.*briefing, package/)
  })

  it('[DO3] a paper of a call is for all who take part in it; without a call there is none', async () => {
    const own = await at.newMap()
    await at.applyAll(own, [
      create('Call', 'x-call', { name: { en: 'Spring call' }, date: '2027-04-21', handling: 'fpt' }),
      create('AgendaItem', 'x-open', { text: { en: 'Shelters for men' }, order: 1, handling: 'fpt' }),
      create('AgendaItem', 'x-mine', { text: { en: 'What we want' }, order: 2, handling: 'own' }),
      relate('RAISED_AT', 'x-open', 'x-call'),
      relate('RAISED_AT', 'x-mine', 'x-call'),
    ])
    const out = `${at.fresh('')}/`
    const words = ['brief', own, '--as', 'html', '--out', out]
    expect(await at.json(...words, '--call', 'x-call')).toMatchObject({
      written: [join(out, 'package.en.html')],
    })
    const text = readable(readFileSync(join(out, 'package.en.html'), 'utf8'))
    expect(text).toContain('Shelters for men')
    expect(text).not.toContain('What we want')
    expect(text).toMatch(/DRAFT.*Package for the call.*Agenda.*Leading gaps/)
    expectRefusal(await at.run([...words, '--document', 'record']), 1, /about a record/)
    expectRefusal(await at.run([...words, '--call', 'x-nobody']), 1, /cannot be written/)
    // the public sees no call, so it gets no paper of one
    expectRefusal(
      await at.run([...words, '--call', 'x-call', '--audience', 'public']),
      1,
      /cannot be written/,
    )
  })
})

describe('where a briefing goes', () => {
  it('[L4] a folder gets a file for each language; one that is not there yet is named by its last stroke', async () => {
    expect(inFolder).toEqual({
      written: [join(folder, 'briefing.en.html'), join(folder, 'briefing.fr.html')],
      audience: 'public',
      left: 0,
      leftRelationships: 0,
    })
    expect(readdirSync(folder).sort()).toEqual(['briefing.en.html', 'briefing.fr.html'])

    const fresh = `${at.fresh('')}/`
    await at.run(['brief', map, '--as', 'html', '--out', fresh])
    expect(readdirSync(fresh)).toEqual(['briefing.en.html'])
  })

  it('[R28] tells how many records and relationships stay here', async () => {
    const own = await at.newMap('--empty')
    await at.applyAll(own, [
      create('Topic', 'x-open'),
      create('Topic', 'x-mine', { handling: 'own' }),
      relate('RELATED_TO', 'x-open', 'x-mine'),
    ])
    const words = ['brief', own, '--as', 'html', '--out', at.fresh('.html')]
    expect(await at.json(...words)).toMatchObject({ left: 1, leftRelationships: 1 })
    expect(await at.json(...words, '--audience', 'own')).toMatchObject({ left: 0, leftRelationships: 0 })
    const said = await at.run([...words, '--language', 'fr'])
    expect(said.out).toMatch(/«\spublic\s» et restent ici – fiches\s: 1, relations\s: 1/)
  })

  it('is refused where the folder of a file is missing, before anything is written', async () => {
    const out = join(at.fresh(''), 'no-such', 'b.html')
    expectRefusal(await at.run(['brief', map, '--as', 'html', '--out', out]), 1, /no-such/)
  })
})
