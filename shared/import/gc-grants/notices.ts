import type { Noticed, Place, Rejected } from '../statement.ts'
import type { NoticeCode, RejectionCode } from '../../language/catalogues/en/import-gc-grants.ts'

type Params = Readonly<Record<string, string | number>>

/** Counts what was noticed, by what it is: one line each, with the first place. */
export class Notices {
  private readonly found = new Map<
    string,
    { code: NoticeCode; params: Params; place?: Place; count: number }
  >()

  /** `params` tell apart what is counted apart, for example by publisher. */
  add(code: NoticeCode, place?: Place, params: Params = {}, count = 1): void {
    const key = `${code} ${JSON.stringify(params)}`
    const known = this.found.get(key)
    if (known === undefined) {
      this.found.set(key, { code, params, count, ...(place === undefined ? {} : { place }) })
      return
    }
    known.count += count
    if (place !== undefined && (known.place?.row ?? Infinity) > (place.row ?? Infinity)) known.place = place
  }

  *all(): Generator<Noticed> {
    for (const [, { code, params, place, count }] of [...this.found].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield {
        kind: 'noticed',
        code: `import-gc-grants:noticed.${code}`,
        params: { ...params, count },
        count,
        ...(place === undefined ? {} : { place }),
      }
  }
}

export function rejected(code: RejectionCode, place: Place, params: Params = {}): Rejected {
  return { kind: 'rejected', code: `import-gc-grants:rejected.${code}`, params, place }
}
