import type { Database, Value } from '../sql/database.ts';
import { dayNumber, FIRST_DAY, LAST_DAY, NO_END } from './claim-rows.ts';
import { type ClaimClass, classesOf, lowestStart, NONE } from './classes.ts';
import { storable } from './words.ts';

export interface ClaimQuery {
  readonly measure?: string;
  readonly population?: string;
  /** A place's id, or its name where it has none. */
  readonly place?: string;
  /** Claims that allow a figure in here, both ends counted. */
  readonly least?: number;
  readonly most?: number;
  /** Claims whose window touches these days, ISO; claims without a window then stay out. */
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

export interface FoundClaim {
  readonly id: string;
  readonly kind: string;
  /** Of its report. */
  readonly report: string;
}

/**
 * A condition that fewer claims fit is looked up by itself, and the few sorted. With more, a page is full soon when all
 * claims are gone through in the order of the answers.
 */
const FEW = 8_000;

interface Sql {
  readonly sql: string;
  readonly values: readonly Value[];
}

/**
 * Claims by figure, window and place, by their first day and then in the order of their arrival; rejected ones and hidden
 * reports left out. `few` changes how they are found, never what is found.
 */
export async function findClaims(
  database: Database,
  query: ClaimQuery,
  few: number = FEW,
): Promise<readonly FoundClaim[]> {
  const classes = (await classesOf(database)).filter(
    ({ measure }) => query.measure === undefined || query.measure === measure,
  );
  const conditions = conditionsOf(query);
  const rare = await rarest(database, narrowings(query, classes), few);
  const page = rare === null ? inOrder(query, classes, conditions) : amongFew(rare, query, conditions);
  if (page === null) return [];
  return database.all<{ id: string; kind: string; report: string }>(
    `SELECT claim.id AS id, claim.kind AS kind, report.id AS report FROM (${page.sql}) AS found
     JOIN claim ON claim.number = found.number JOIN report ON report.number = claim.report
     ORDER BY claim.first_day, claim.number`,
    page.values,
  );
}

/** What a claim must fit beside its measure, on the columns of its row. */
function conditionsOf({ population, least, most, from, to }: ClaimQuery): Sql {
  const where: string[] = ["state <> 'rejected'", 'report NOT IN (SELECT number FROM report WHERE hidden = 1)'];
  const values: Value[] = [];
  const ask = (sql: string, ...more: readonly Value[]): void => {
    where.push(sql);
    values.push(...more);
  };
  if (population !== undefined) ask('population = ?', storable(population));
  if (least !== undefined || most !== undefined) ask('least <= ? AND most >= ?', most ?? NO_END, least ?? 0);
  if (from !== undefined || to !== undefined) {
    const window = windowOf(from, to);
    ask('first_day <= ? AND last_day >= ?', window.to, window.from);
  }
  return { sql: where.join(' AND '), values };
}

function windowOf(from: string | undefined, to: string | undefined): { readonly from: number; readonly to: number } {
  return { from: from === undefined ? FIRST_DAY : dayNumber(from), to: to === undefined ? LAST_DAY : dayNumber(to) };
}

/** For each condition that an index of its own answers: the numbers of the claims that fit it. */
function narrowings({ population, place, least, most }: ClaimQuery, classes: readonly ClaimClass[]): readonly Sql[] {
  const all: Sql[] = [];
  if (place !== undefined) {
    all.push({ sql: 'SELECT claim AS number FROM claim_place WHERE place = ?', values: [storable(place)] });
  }
  if (population !== undefined) {
    all.push({ sql: 'SELECT number FROM claim WHERE population = ?', values: [storable(population)] });
  }
  if (least !== undefined || most !== undefined) {
    const figures = classes.filter(({ sort, size }) => sort === 'figure' && size !== NONE);
    const [low, high] = [least ?? 0, most ?? NO_END];
    const ranges = figures.map((each) => ({
      sql: 'SELECT number FROM claim WHERE figure_class = ? AND least BETWEEN ? AND ? AND most >= ?',
      values: [each.number, Math.max(0, lowestStart(low, each) ?? 0), high, low],
    }));
    all.push(union(ranges) ?? { sql: 'SELECT number FROM claim WHERE number < 0', values: [] });
  }
  return all;
}

/** The narrowing that the fewest claims fit, if they are few. */
async function rarest(database: Database, all: readonly Sql[], few: number): Promise<Sql | null> {
  let best: { readonly narrowing: Sql; readonly n: number } | null = null;
  for (const narrowing of all) {
    const [row] = await database.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (${narrowing.sql} LIMIT ?) AS few`, [
      ...narrowing.values,
      few,
    ]);
    const n = Number(row?.n ?? 0);
    if (n < (best?.n ?? few)) best = { narrowing, n };
  }
  return best?.narrowing ?? null;
}

function amongFew(few: Sql, { measure, place, least, most, limit }: ClaimQuery, conditions: Sql): Sql {
  const where = [`number IN (${few.sql})`, conditions.sql];
  const values = [...few.values, ...conditions.values];
  const classed = (sort: ClaimClass['sort'], condition: string, ...more: readonly Value[]): void => {
    where.push(`${sort}_class IN (SELECT number FROM claim_class WHERE sort = '${sort}' AND ${condition})`);
    values.push(...more);
  };
  if (measure !== undefined) classed('figure', 'measure = ?', measure);
  if (least !== undefined || most !== undefined) classed('figure', 'size <> ?', NONE);
  if (place !== undefined) {
    where.push('number IN (SELECT claim FROM claim_place WHERE place = ?)');
    values.push(storable(place));
  }
  return {
    sql: `SELECT number FROM claim WHERE ${where.join(' AND ')} ORDER BY first_day, number LIMIT ?`,
    values: [...values, limit],
  };
}

/** A page of each class of windows, each along its index, and the first of them all. `null`: there is no such class. */
function inOrder(query: ClaimQuery, classes: readonly ClaimClass[], conditions: Sql): Sql | null {
  const { from, to, place, least, most, limit } = query;
  const windowed = from !== undefined || to !== undefined;
  const figured = least !== undefined || most !== undefined;
  const window = windowOf(from, to);
  const pages = classes
    .filter(
      ({ sort, size, measure }) => sort === 'window' && !(windowed && size === NONE) && !(figured && measure === ''),
    )
    .map((each): Sql => {
      const start = windowed ? lowestStart(window.from, each) : null;
      const where = ['window_class = ?', conditions.sql];
      const values: Value[] = [each.number, ...conditions.values];
      if (start !== null) {
        where.push('first_day >= ?');
        values.push(start);
      }
      if (place !== undefined) {
        where.push('number IN (SELECT claim FROM claim_place WHERE place = ?)');
        values.push(storable(place));
      }
      return {
        sql: `SELECT number, first_day FROM claim WHERE ${where.join(' AND ')} ORDER BY first_day, number LIMIT ?`,
        values: [...values, limit],
      };
    })
    .map(({ sql, values }) => ({ sql: `SELECT * FROM (${sql}) AS page`, values }));
  const all = union(pages);
  if (all === null) return null;
  return {
    sql: `SELECT number FROM (${all.sql}) AS pages ORDER BY first_day, number LIMIT ?`,
    values: [...all.values, limit],
  };
}

function union(parts: readonly Sql[]): Sql | null {
  if (parts.length === 0) return null;
  return { sql: parts.map(({ sql }) => sql).join(' UNION ALL '), values: parts.flatMap(({ values }) => values) };
}
