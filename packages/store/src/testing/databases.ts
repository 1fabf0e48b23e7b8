import pg from 'pg';

/** Where a PostgreSQL may be found for tests; `DATABASE_URL` names another. */
const USUAL = 'postgres://postgres@127.0.0.1:5432/test';

/** The address of a PostgreSQL that answers, or why there is none, to be said aloud where a test is skipped. */
export async function findPostgres(): Promise<{ readonly url: string } | { readonly reason: string }> {
  const url = process.env.DATABASE_URL ?? USUAL;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return { url };
  } catch (error) {
    const why = error instanceof Error ? error.message || String((error as { code?: string }).code) : String(error);
    return { reason: `no PostgreSQL answers at ${url.replace(/:[^:@/]*@/, ':…@')} (${why}): only SQLite was tested` };
  }
}
