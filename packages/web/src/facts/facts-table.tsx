import { useVirtualizer } from '@tanstack/react-virtual';
import type { FactRow, FactSource, FactWords } from '@variorum/server/views';
import { useRef } from 'react';
import { stretchWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { usePrinting } from '../shell/use-printing.ts';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';
import { letterOf } from './letter.ts';

/** More columns than this nobody can hold beside each other; those who say least go. */
const MOST_COLUMNS = 12;
/** Before a row is measured. */
const ROW_HEIGHT = 110;

function factWords({ kind, what, measure, population, place }: FactRow, t: Strings): string {
  if (kind === 'control') return t.facts.control(place?.name ?? '');
  if (measure !== null && population !== null) return t.facts.toll(t.populations[population], t.measures[measure]);
  return what;
}

function Said({ said, isVaried }: { readonly said: FactWords; readonly isVaried: boolean }) {
  const t = useStrings();
  const letter = isVaried ? letterOf(said.variant) : undefined;
  return (
    <li className="said" data-modality={said.modality}>
      {(letter !== undefined || said.figure !== null) && (
        <span className="said-head">
          {letter !== undefined && (
            <span className="variant" data-variant={said.variant} title={t.facts.variant(letter)}>
              {letter}
            </span>
          )}
          {said.figure !== null && <b dir="auto">{plainWords(said.figure)}</b>}
        </span>
      )}
      <Link to={{ page: 'report', id: said.report, claim: said.claim }} dir="auto">
        <q>{plainWords(said.words)}</q>
      </Link>
      {said.according.length > 0 && (
        <span className="soft">
          <bdi>{t.facts.according(said.according.join(' › '))}</bdi>
        </span>
      )}
      {(said.from !== null || said.modality !== 'asserted') && (
        <span className="said-scope">
          {said.from !== null && said.to !== null && stretchWords(said.from, said.to, t)}
          {said.modality !== 'asserted' && ` · ${t.modalities[said.modality]}`}
        </span>
      )}
    </li>
  );
}

/** Stands for the rows that are not in sight. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr className="spacer">
      <td colSpan={columns} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

interface FactLineProps {
  readonly row: FactRow;
  readonly index: number;
  readonly spoken: readonly FactSource[];
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

/** One fact: what it is, how its sources stand to each other, and the words of each. */
function FactLine({ row, index, spoken, measure }: FactLineProps) {
  const t = useStrings();
  return (
    <tr ref={measure} data-index={index} data-status={row.status}>
      <th scope="row">
        <span className="fact-what" dir="auto">
          {factWords(row, t)}
        </span>
        {row.place !== null && row.kind !== 'control' && (
          <span className="soft" dir="auto">
            {row.place.name}
          </span>
        )}
        {row.beyond > 0 && <span className="soft">{t.facts.beyond(numberWords(row.beyond, t.locale))}</span>}
        <span className="fact-status" data-status={row.status}>
          <span aria-hidden="true">{t.facts.signs[row.status]}</span> {t.facts.statuses[row.status]}
        </span>
      </th>
      {spoken.map(({ key }) => {
        const cell = row.cells[key];
        return cell === undefined ? (
          <td key={key} className="silence">
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t.facts.silence}</span>
          </td>
        ) : (
          <td key={key}>
            <ul>
              {cell.map((said) => (
                <Said
                  key={said.claim}
                  said={said}
                  isVaried={row.status === 'contradicts' || row.status === 'differs'}
                />
              ))}
            </ul>
          </td>
        );
      })}
    </tr>
  );
}

export interface FactsTableProps {
  readonly rows: readonly FactRow[];
  readonly sources: readonly FactSource[];
}

/** Facts down, sources across, and in each cell the words; an empty one is silence. */
export function FactsTable({ rows, sources }: FactsTableProps) {
  const t = useStrings();
  const spoken = sources
    .map((source) => ({ ...source, rows: rows.filter(({ cells }) => cells[source.key] !== undefined).length }))
    .filter((source) => source.rows > 0)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_COLUMNS);
  const box = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
    getItemKey: (at) => rows[at]!.id,
  });
  const isPrinting = usePrinting();
  const near = virtual.getVirtualItems();
  const items = isPrinting ? rows.map(({ id }, index) => ({ index, key: id })) : near;
  const before = isPrinting ? 0 : (near[0]?.start ?? 0);
  const after = isPrinting ? 0 : virtual.getTotalSize() - (near.at(-1)?.end ?? 0);
  return (
    // Scrollable by keyboard as well as by hand.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section className="facts-scroll" ref={box} tabIndex={0} aria-label={t.facts.title}>
      <table className="facts-table" data-testid="facts-table">
        <thead>
          <tr>
            <th scope="col">{t.facts.fact}</th>
            {spoken.map(({ key, name, rows: spokenOf }) => (
              <th key={key} scope="col">
                {name === null ? <em>{t.facts.everyPublisher}</em> : <bdi>{name}</bdi>}
                <span className="soft">
                  {t.facts.sourceRows(t.facts.rows(spokenOf, numberWords(spokenOf, t.locale)))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} columns={spoken.length + 1} />}
          {items.map(({ index, key }) => (
            <FactLine key={key} row={rows[index]!} index={index} spoken={spoken} measure={virtual.measureElement} />
          ))}
          {after > 0 && <Spacer height={after} columns={spoken.length + 1} />}
        </tbody>
      </table>
    </section>
  );
}
