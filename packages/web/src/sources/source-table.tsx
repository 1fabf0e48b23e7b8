import type { SourceRow } from '@variorum/engine';
import { Cell, Column, Row, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { useForHints } from '../report/use-for-hints.ts';
import { Link } from '../router/link.tsx';
import { usePrinting } from '../shell/use-printing.ts';
import { useStrings } from '../strings/use-strings.ts';

const ROW_HEIGHT = 56;
const HEAD_HEIGHT = 36;
/** As tall as it must be, up to this; the rest scrolls. */
const MOST_HEIGHT = 620;
/** Names in a cell before the rest is a number. */
const NAMED = 4;

function Others({ list }: { readonly list: SourceRow['cites'] }) {
  const t = useStrings();
  const forHints = useForHints();
  const n = (value: number) => numberWords(value, t.locale);
  if (list.length === 0) return <span className="soft">–</span>;
  const all = list.map(({ source, claims }) => `${source.name} (${n(claims)})`);
  return (
    <span className="others" title={forHints(all.join('\n'))} dir="auto">
      {plainWords(all.slice(0, NAMED).join(', '))}
      {all.length > NAMED && ` +${n(all.length - NAMED)}`}
    </span>
  );
}

/** Every source with whom it cites and who cites it. */
export function SourceTable({ rows }: { readonly rows: readonly SourceRow[] }) {
  const t = useStrings();
  const n = (value: number) => numberWords(value, t.locale);
  const forHints = useForHints();
  const keyed = rows.map((row) => ({ ...row, id: row.key }));
  const height = Math.min(MOST_HEIGHT, HEAD_HEIGHT + keyed.length * ROW_HEIGHT + 2);
  const table = (
    <Table className="source-table" aria-label={t.sources.title} style={{ blockSize: `${height}px` }}>
      <TableHeader>
        <Column isRowHeader width="3fr" minWidth={160}>
          {t.sources.table.source}
        </Column>
        <Column width={84}>{t.sources.table.reports}</Column>
        <Column width={84}>
          <span title={t.sources.originHelp}>{t.sources.table.origin}</span>
        </Column>
        <Column width={100}>
          <span title={t.sources.passesOnHelp}>{t.sources.table.passesOn}</span>
        </Column>
        <Column width="3fr" minWidth={160}>
          {t.sources.table.cites}
        </Column>
        <Column width="3fr" minWidth={160}>
          {t.sources.table.citedBy}
        </Column>
      </TableHeader>
      <TableBody items={keyed}>
        {(row) => (
          <Row>
            <Cell>
              {row.reports > 0 ? (
                <Link
                  to={{ page: 'search', query: { publisher: row.name } }}
                  className="others"
                  dir="auto"
                  title={forHints(row.name)}
                >
                  {plainWords(row.name)}
                </Link>
              ) : (
                <span className="others" dir="auto" title={row.named ? forHints(row.name) : t.sources.unnamed}>
                  {row.named ? plainWords(row.name) : <em>{plainWords(row.name)}</em>}
                </span>
              )}
            </Cell>
            <Cell className="number">{row.reports === 0 ? '–' : n(row.reports)}</Cell>
            <Cell className="number">{n(row.origin)}</Cell>
            <Cell className="number">{n(row.passesOn)}</Cell>
            <Cell>
              <Others list={row.cites} />
            </Cell>
            <Cell>
              <Others list={row.citedBy} />
            </Cell>
          </Row>
        )}
      </TableBody>
    </Table>
  );
  if (usePrinting()) return table;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: HEAD_HEIGHT }}>
      {table}
    </Virtualizer>
  );
}
