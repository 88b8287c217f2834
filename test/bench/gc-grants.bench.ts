import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { scanGcGrants } from '../../main/reading/gc-grants-scan.ts'
import { layoutOf, type Layout } from '../../shared/import/gc-grants/columns.ts'
import { rowTest } from '../../shared/import/gc-grants/filter.ts'
import { GrantsOptions } from '../../shared/import/gc-grants/options.ts'
import { median, referenceWork, tell } from './figures.ts'
import { writeGrants } from './grants-rows.ts'

/**
 * A made-up file of a million grants, filtered by the words on trafficking in both languages: our scan, which also brings
 * the other amendments of what passes, beside DuckDB with the same filter on the same file, each in a process of its own.
 * Wall time and processor time: of a machine that does other work too, the latter says more.
 *
 * FOURFOLD_BENCH_ROWS and FOURFOLD_BENCH_ROUNDS make it smaller.
 */
type Result = {
  readonly ms: number
  readonly cpuMs: number
  readonly peakMb: number
  /** Reference numbers of the rows that pass, in order. */
  readonly found: readonly string[]
}

const asked = GrantsOptions.parse({})

/** Peak resident memory of this process, in megabytes. */
const peakMb = () => process.resourceUsage().maxRSS / 1024

async function timed(work: () => Promise<string[]>): Promise<Result> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const found = await work()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { ms, cpuMs: (user + system) / 1000, peakMb: peakMb(), found: found.sort() }
}

async function scan(file: string): Promise<string[]> {
  const thread = pathToFileURL(join(process.cwd(), 'dist/main/gc-grants-thread.mjs'))
  const found: string[] = []
  let layout: Layout | undefined
  let passes: ReturnType<typeof rowTest> = () => false
  for (const { rows } of scanGcGrants([file], asked, { thread }))
    for await (const { cells } of rows) {
      if (layout === undefined) {
        layout = layoutOf(cells)
        if (layout !== undefined) passes = rowTest(asked.filter, layout)
      } else if (passes(cells)) found.push(`${String(cells[0])}/${String(cells[1])}`)
    }
  return found
}

/** The phrases of the filter as one expression, accents aside; first a look for the rare parts that all of them have. */
function query(file: string): string {
  const letters: Readonly<Record<string, string>> = {
    e: '[eéèêë]',
    a: '[aàâ]',
    u: '[uùûü]',
    i: '[iîï]',
    o: '[oô]',
    c: '[cç]',
  }
  const phrases = asked.filter.words.map((words) =>
    [
      ...words
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace('*', '')
        .split(/[^a-z]+/),
    ]
      .filter((word) => word !== '')
      .map((word) => Array.from(word, (letter) => letters[letter] ?? letter).join(''))
      .join('[^a-z0-9]+')
      .concat(words.endsWith('*') ? '' : '\\b'),
  )
  const cells =
    'agreement_title_en, agreement_title_fr, description_en, description_fr, prog_purpose_en, prog_purpose_fr, expected_results_en, expected_results_fr, prog_name_en, prog_name_fr, recipient_legal_name, recipient_operating_name'
  return `with rows as (select ref_number, amendment_number, lower(concat_ws(' next ', ${cells})) as t
      from read_csv('${file}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'))
    select ref_number || '/' || amendment_number from rows
    where (contains(t, 'traffick') or contains(t, 'traite') or contains(t, 'trafic'))
      and regexp_matches(t, '\\b(${phrases.join('|')})')`
}

async function duckdb(file: string): Promise<string[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = await connection.runAndReadAll(query(file))
  return rows.getRows().map(([ref]) => String(ref))
}

const [, script = '', part, given = ''] = process.argv
if (part !== undefined) {
  const result = await timed(() => (part === 'scan' ? scan(given) : duckdb(given)))
  process.stdout.write(JSON.stringify(result))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
  try {
    compare(join(folder, 'grants.csv'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function compare(file: string): void {
  const count = Number(process.env['FOURFOLD_BENCH_ROWS'] ?? 1_000_000)
  const rounds = Number(process.env['FOURFOLD_BENCH_ROUNDS'] ?? 3)
  writeGrants(file, count, 20261129)
  const [ours, theirs]: [Result[], Result[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ours.push(apart('scan', file))
    theirs.push(apart('duckdb', file))
  }
  const isSame = JSON.stringify(ours[0]!.found) === JSON.stringify(theirs[0]!.found)
  process.stdout.write(
    `${count} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB; ${ours[0]!.found.length} pass, ${isSame ? 'the same' : `NOT the same (${theirs[0]!.found.length})`} by DuckDB; medians of ${rounds}\n`,
  )
  const of = (results: readonly Result[], figure: (one: Result) => number) => median(results.map(figure))
  tell('this machine: reference work', referenceWork(), 'ms')
  tell(
    'DuckDB: the same filter',
    of(theirs, (one) => one.ms),
    'ms',
  )
  tell(
    'scan',
    of(ours, (one) => one.ms),
    'ms',
  )
  tell(
    'scan: time, as a multiple of DuckDB’s',
    of(ours, (one) => one.ms) / of(theirs, (one) => one.ms),
    '×',
    { to: 2, what: '×' },
  )
  tell(
    'scan: processor time, as a multiple of DuckDB’s',
    of(ours, (one) => one.cpuMs) / of(theirs, (one) => one.cpuMs),
    '×',
    { to: 2, what: '×' },
  )
  tell(
    'DuckDB: peak memory',
    of(theirs, (one) => one.peakMb),
    'MB',
  )
  tell('scan: peak memory', Math.max(...ours.map((one) => one.peakMb)), 'MB', { to: 400, what: 'MB' })
}

/** Runs one of the two in a process of its own. */
function apart(which: 'scan' | 'duckdb', file: string): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, which, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${which}: ${stderr}`)
  return JSON.parse(stdout) as Result
}
