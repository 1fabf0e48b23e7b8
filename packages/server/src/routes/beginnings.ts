import { beginningsPolicy } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import type { Routes } from '../api/answering.ts';
import { beginningColumns, beginningRows } from '../columns/beginning.ts';
import type { Beginnings } from '../figures/beginnings.ts';
import { linesRoutes } from './lines.ts';

/** When what goes on began, as its sources tell it. */
export function beginningRoutes(beginnings: Beginnings): Routes {
  return linesRoutes({
    name: 'beginnings',
    policy: beginningsPolicy,
    lines: beginnings,
    columns: beginningColumns,
    rows: beginningRows,
    at: { view: addresses.beginnings, table: addresses.beginningsTable },
  });
}
