import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { extensions } from '../formats/index.ts';
import type { Found, Input, ReportFacts } from './input.ts';
import { MANIFEST, type Manifest, readManifest } from './manifest.ts';

/** Tables are left out of a walk: which column holds the report has to be said, and most tables hold none. */
const TABLES = ['csv', 'tsv', 'tab', 'xlsx', 'xlsm'];
const REPORT = new RegExp(
  `\\.(?:${extensions
    .filter((each) => !TABLES.includes(each))
    .join('|')
    .replaceAll('.', '\\.')})$`,
  'i',
);
/** Files about a folder, not reports in it. */
const ABOUT_THE_FOLDER = /^(readme|license|licence|notice|contributing|changelog)(\.|$)/i;

export interface FindOptions {
  /** Facts said on the command line: they win over a manifest, and the text's own words win over both. */
  readonly stated: ReportFacts;
}

interface Walk {
  readonly inputs: Input[];
  readonly remarks: string[];
  readonly asides: string[];
  readonly stated: ReportFacts;
  /** Manifests read so far, by folder. */
  readonly read: Map<string, Manifest | null>;
  /** Real paths of the folders above, so that a link back up ends. */
  readonly above: readonly string[];
}

/** The reports that paths name: files as they are, folders with all below them, sorted by name; order never varies. */
export function findInputs(paths: readonly string[], { stated }: FindOptions): Found {
  const walk: Walk = { inputs: [], remarks: [], asides: [], stated, read: new Map(), above: [] };
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'folder') {
      const before = walk.inputs.length;
      walkFolder(path, walk, [], path);
      if (walk.inputs.length === before) walk.remarks.push(`${path} holds no file of a format that is read`);
    } else if (kind === 'file' || kind === 'pipe' || path === '-') walk.inputs.push(lone(path, walk));
    else walk.inputs.push({ path, facts: stated, notices: [], broken: kind });
  }
  return { inputs: walk.inputs, remarks: walk.remarks, asides: walk.asides };
}

/** An input that gave no report, and why, where that was its file's fault. */
export interface Retried {
  readonly path: string;
  readonly reason: string | null;
}

/**
 * Inputs that are to be tried again, under the rules by which they were met: nobody has named them since, so a link that
 * led out still does, and a pipe is still not waited for. Manifests of all folders on the way speak for them.
 */
export function retryInputs(retried: readonly Retried[], { stated }: FindOptions): Found {
  const walk: Walk = { inputs: [], remarks: [], asides: [], stated, read: new Map(), above: [] };
  for (const { path, reason } of retried) {
    if (path === '-') continue;
    const kind = kindOf(path);
    const broken = reason === LINK_OUT && isLink(path) ? LINK_OUT : kind === 'file' ? undefined : kind;
    const beside: Beside[] = [];
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      beside.push({ folder, manifest: manifestOf(folder, walk) });
      if (dirname(folder) === folder || folder === '.') break;
    }
    walk.inputs.push(describe(path, stated, beside, broken === 'folder' ? 'EISDIR' : broken));
  }
  return { inputs: walk.inputs, remarks: walk.remarks, asides: walk.asides };
}

/** A manifest beside a file speaks for it also when the file is named alone. */
function lone(path: string, walk: Walk): Input {
  if (path === '-') return { path, facts: walk.stated, notices: [] };
  const folder = join(path, '..');
  return describe(path, walk.stated, [{ folder, manifest: manifestOf(folder, walk) }]);
}

function manifestOf(folder: string, walk: Walk): Manifest | null {
  const known = walk.read.get(folder);
  if (known !== undefined) return known;
  const manifest = readManifest(folder);
  walk.read.set(folder, manifest);
  walk.remarks.push(...(manifest?.remarks ?? []));
  walk.asides.push(...(manifest?.asides ?? []));
  return manifest;
}

interface Beside {
  readonly folder: string;
  readonly manifest: Manifest | null;
}

function walkFolder(folder: string, walk: Walk, manifests: readonly Beside[], shown: string): void {
  let names: string[];
  let real: string;
  try {
    names = readdirSync(folder).sort();
    real = realpathSync(folder);
  } catch (error) {
    walk.inputs.push({ path: shown, facts: walk.stated, notices: [], broken: codeOf(error) });
    return;
  }
  if (walk.above.includes(real)) return;
  const here: Walk = { ...walk, above: [...walk.above, real] };
  const manifest = manifestOf(folder, walk);
  const beside = [{ folder, manifest }, ...manifests];
  let skipped = 0;
  const start = walk.inputs.length;
  for (const name of names) {
    if (name.startsWith('.') || name === MANIFEST) continue;
    const path = join(folder, name);
    const kind = leadsOut(path, here.above) ? LINK_OUT : kindOf(path);
    if (kind === 'folder') {
      const before = walk.inputs.length;
      walkFolder(path, here, beside, path);
      const nothing = walk.inputs.length === before;
      if (nothing && REPORT.test(name)) walk.inputs.push(describe(path, walk.stated, beside, 'EISDIR'));
    } else if (!REPORT.test(name) || ABOUT_THE_FOLDER.test(name)) skipped++;
    else walk.inputs.push(describe(path, walk.stated, beside, kind === 'file' ? undefined : kind));
  }
  if (skipped > 0) walk.asides.push(`${folder}: ${skipped} other file${skipped === 1 ? '' : 's'} left out`);
  if (manifest) walk.inputs.push(...listedButMissing(folder, manifest, walk.inputs.slice(start), walk.stated));
}

/** A row whose file is not there is an input that could not be read: it must not vanish in silence. */
function listedButMissing(folder: string, manifest: Manifest, found: readonly Input[], stated: ReportFacts): Input[] {
  const there = new Set(found.map(({ path }) => path));
  return [...manifest.rows.keys()]
    .map((file) => join(folder, file))
    .filter((path) => !there.has(path) && kindOf(path) !== 'file')
    .map((path) => describe(path, stated, [{ folder, manifest }], 'ENOENT'));
}

function describe(path: string, stated: ReportFacts, manifests: readonly Beside[], broken?: string): Input {
  const rows = manifests.flatMap(({ folder, manifest }) => {
    const row = manifest?.rows.get(relative(folder, path).split(sep).join('/'));
    return row ? [row] : [];
  });
  // The nearest manifest comes first in `manifests`, and must win.
  const facts = Object.assign({}, ...rows.map((row) => row.facts).reverse(), stated) as ReportFacts;
  const whole = manifests.flatMap(({ manifest }) => manifest?.notices ?? []);
  const input = { path, facts, notices: [...rows.flatMap((row) => row.notices), ...whole] };
  return broken === undefined ? input : { ...input, broken };
}

/** `file`, `folder`, `pipe`, or why none of them. A pipe met inside a folder is not opened: it might never end. */
function kindOf(path: string): 'file' | 'folder' | 'pipe' | (string & {}) {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    if (stat.isFIFO() || stat.isCharacterDevice()) return 'pipe';
    return stat.isFile() ? 'file' : 'not a regular file';
  } catch (error) {
    return codeOf(error);
  }
}

/** The reason why a link is not followed. */
const LINK_OUT = 'a link out of the folder';

/**
 * Whether this is a link to something outside of the folder that was named, and so not what its owner handed over: a
 * folder of reports from elsewhere must not fetch a person's own files into a dossier. `above`: real paths, outermost first.
 */
function leadsOut(path: string, [root]: readonly string[]): boolean {
  try {
    if (root === undefined || !isLink(path)) return false;
    const target = relative(root, realpathSync(path));
    return target === '..' || target.startsWith(`..${sep}`) || isAbsolute(target);
  } catch {
    // A link to nowhere, or in a circle: `kindOf` says which.
    return false;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
