import { closeSync, openSync, writeSync } from 'node:fs'
import { randomOf, type Random } from '../../shared/base/random.ts'
import { columns, type Column } from '../../shared/import/gc-grants/columns.ts'

const english =
  'The program provides wage subsidies to employers to create employment for youth, and funding to not-for-profit organizations, "public-sector" employers and private sector organizations with fifty or fewer employees across all regions of the country, traffic safety, trade and treaty rights, portraits'
const french =
  'Le programme offre des subventions salariales pour inciter les employeurs à créer de l’emploi pour les jeunes. Ce programme fournit des fonds aux « organisations » sans but lucratif, aux traités et au traitement des eaux, à la traite des vaches et au trafic routier et des marchandises'
const wanted = [
  'to end human trafficking',
  'against SEX TRAFFICKING of girls',
  'contre la traite des personnes',
  'pour les victimes de la Traite',
  'la traite d’êtres humains',
]

/** A row of cells and how it is written: what real rows have, with texts of their length (about 1,500 bytes a row). */
function rowMaker(random: Random): (at: number) => Readonly<Partial<Record<Column, string>>> {
  const text = (source: string, count: number) => {
    const words = source.split(' ')
    return Array.from({ length: count }, () => random.pick(words)).join(' ')
  }
  const texts = Array.from({ length: 500 }, () => ({ en: text(english, 40), fr: text(french, 45) }))
  const owners = [
    ['esdc-edsc', 'Employment and Social Development Canada | Emploi et Développement social Canada'],
    ['pch', 'Canadian Heritage | Patrimoine canadien'],
    ['nserc-crsng', 'Natural Sciences Council | Conseil de recherches en sciences naturelles'],
    ['ps-sp', 'Public Safety Canada | Sécurité publique Canada'],
  ] as const
  return (at) => {
    const [purpose, description, results] = [random.pick(texts), random.pick(texts), random.pick(texts)]
    const [owner, title] = random.pick(owners)
    const more = random.isLikely(0.001) ? `${random.isLikely(0.5) ? '\n' : ' '}${random.pick(wanted)}` : ''
    return {
      ref_number: `${owner}-2022-2023-Q1-${String(at - random.whole(at % 7 === 0 ? Math.min(at, 5) + 1 : 1)).padStart(7, '0')}`,
      amendment_number: at % 7 === 0 ? String(random.whole(12)) : '0',
      agreement_type: random.pick(['G', 'C']),
      recipient_type: random.pick(['N', 'F', 'G', 'S', '']),
      recipient_business_number: `${100_000_000 + random.whole(800_000_000)}RP0001`,
      recipient_legal_name: `${text(english, 3)} ${at % 5000}|${text(french, 3)} ${at % 5000}`,
      recipient_country: 'CA',
      recipient_province: random.pick(['ON', 'QC', 'BC', 'NU']),
      recipient_city: 'Grand Falls|Grand-Sault',
      recipient_postal_code: 'K1A 0A1',
      prog_name_en: `Program ${at % 300}`,
      prog_name_fr: `Programme ${at % 300}`,
      prog_purpose_en: purpose.en,
      prog_purpose_fr: purpose.fr,
      agreement_title_en: text(english, 4),
      agreement_title_fr: text(french, 4),
      agreement_number: String(at % 90_000).padStart(9, '0'),
      agreement_value: (random.whole(100_000_000) / 100).toFixed(2),
      agreement_start_date: `20${10 + random.whole(14)}-05-01`,
      agreement_end_date: '2025-03-31',
      description_en: `${description.en}${at % 2 === 0 ? more : ''}`,
      description_fr: `${description.fr}${at % 2 === 0 ? '' : more}`,
      expected_results_en: results.en.slice(0, 120),
      expected_results_fr: results.fr.slice(0, 120),
      owner_org: owner,
      owner_org_title: title,
    }
  }
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Writes a made-up file of the published layout, the same for the same seed: about 1.5 GB for a million rows. */
export function writeGrants(file: string, count: number, seed: number): void {
  const row = rowMaker(randomOf(seed))
  const fd = openSync(file, 'w')
  let text = `\ufeff${columns.join(',')}\n`
  for (let at = 0; at < count; at += 1) {
    const cells = row(at)
    text += `${columns.map((column) => quoted(cells[column] ?? '')).join(',')}\n`
    if (text.length < 4_000_000) continue
    writeSync(fd, text)
    text = ''
  }
  writeSync(fd, text)
  closeSync(fd)
}
