import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '../../base/base64.ts'
import { translator } from '../../language/translator.ts'
import type { MapView } from '../../state/map-view.ts'
import { escapeXml } from '../../view/drawing/svg.ts'
import type { Question } from '../../view/shapes/question.ts'
import { edition } from './edition.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'

/**
 * The map as one page to mail: matrix, graphs and all records with their sources, in both languages, to be read without
 * Fourfold, a server or a network. Its one script searches and shows one language at a time; without it both are there.
 * No other script can run: the page allows the one with its hash only, and nothing from outside.
 *
 * `question`: the day and audience; the language is the one that is shown first. Cost: O(records), twice.
 */
export function toHtmlMap(view: MapView, question: Question, name: string): string {
  const languages = question.language === 'en' ? (['en', 'fr'] as const) : (['fr', 'en'] as const)
  const t = translator(question.language)
  const title = `Fourfold – ${name}`
  return `<!doctype html>
<html lang="${question.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Fourfold">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digestOf(pageScript)}'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">${escapeXml(t('exporting:page.skip'))}</a>
<header>
<h1>${escapeXml(title)}</h1>
<div class="switch" role="group" aria-label="${escapeXml(t('exporting:page.languages'))}" data-needs-script hidden>
${languages.map((one) => `<button type="button" lang="${one}" data-language="${one}" aria-pressed="${one === question.language}">${escapeXml(t(one === 'en' ? 'exporting:page.english' : 'exporting:page.french'))}</button>`).join('\n')}
</div>
</header>
<main id="content">
${languages.map((language) => edition(view, { ...question, language }, title)).join('\n')}
</main>
<script>${pageScript}</script>
</body>
</html>
`
}

/** The SHA-256 of a text as a policy of the page names it. */
function digestOf(text: string): string {
  return base64(sha256(utf8ToBytes(text)))
}
