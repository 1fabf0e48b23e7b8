import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { arrowsIn, mayImport, rowOf } from './architecture/arrows.ts';
import { firstCycle } from './architecture/cycles.ts';
import { importsIn, packageNameOf, packagesIn, resolveImport, type Source, sourcesIn } from './architecture/sources.ts';

const root = resolve(import.meta.dirname, '..');
const sources = sourcesIn(root);
const packages = packagesIn(root);
const arrows = arrowsIn(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));

/** A path as the table names it: below packages/, without src/. `null` for what the table does not speak of. */
function inTable(path: string): string | null {
  const [top, name, inner, ...rest] = path.split('/');
  if (top !== 'packages') return null;
  return inner === 'src' ? [name, ...rest].join('/') : [name, inner, ...rest].join('/');
}

function packageOf({ path }: Source) {
  const inside = packages.filter(({ folder }) => folder === '.' || path.startsWith(`${folder}/`));
  return inside.sort((a, b) => b.folder.length - a.folder.length)[0]!;
}

test('there is something to check', () => {
  assert.ok(sources.length > 50, `only ${sources.length} files were found`);
  assert.ok(packages.length >= 7, `only ${packages.length} packages were found`);
  assert.ok(sources.flatMap(({ imports }) => imports).length > 100, 'hardly an import was found');
});

test('every file has its row in the arrow table, and every import follows it', () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const source of sources) {
    const file = inTable(source.path);
    if (file === null || source.forTests) continue;
    const arrow = rowOf(file, arrows);
    if (!arrow) {
      wrong.push(`${source.path} has no row in the table`);
      continue;
    }
    for (const { specifier, types } of source.imports) {
      const target = resolveImport(source, specifier, root, packages);
      const name = target === null ? null : inTable(target);
      if (target === null) continue;
      checked++;
      if (name === null || !mayImport(file, name, types, arrow)) {
        wrong.push(`${source.path} imports ${specifier}${types ? ' (types)' : ''}: not in the row of ${arrow.from}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(checked > 50, `only ${checked} imports were checked`);
});

test('a package is entered by its door: no path leads from one package into another', () => {
  const wrong = sources.flatMap((source) =>
    source.imports
      .filter(({ specifier }) => specifier.startsWith('.') && source.path.startsWith('packages/'))
      .map(({ specifier }) => resolveImport(source, specifier, root, packages))
      .filter((target) => target?.split('/')[1] !== source.path.split('/')[1] && target !== null)
      .map((target) => `${source.path} reaches into ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('every import leads somewhere', () => {
  // A test that imports what is not there fails by itself.
  const lost = sources.flatMap((source) =>
    (source.forTests ? [] : source.imports)
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.(css|json|svg)$/.test(specifier))
      .filter(({ specifier }) => resolveImport(source, specifier, root, packages) === null)
      .map(({ specifier }) => `${source.path}: ${specifier}`),
  );
  assert.deepEqual(lost, []);
});

test('imports are declared dependencies, also under a flat node_modules', () => {
  const top = packages.find(({ folder }) => folder === '.')!;
  const workspace = new Set(packages.map(({ name }) => name));
  const wrong: string[] = [];
  for (const source of sources) {
    const own = packageOf(source);
    // A bundler's configuration is as little part of what runs as a test is.
    const development = source.forTests || !/^packages\/[^/]+\/(src|bin)\//.test(source.path);
    for (const { specifier, types } of source.imports) {
      if (specifier.startsWith('.') || isBuiltin(specifier)) continue;
      const name = packageNameOf(specifier);
      const declared =
        name === own.name ||
        own.dependencies.has(name) ||
        // What stands around the packages may use all of them; the benchmark has a package.json for its peers only.
        (!own.folder.startsWith('packages/') && (workspace.has(name) || top.devDependencies.has(name))) ||
        ((development || types) && (own.devDependencies.has(name) || top.devDependencies.has(name)));
      if (!declared) wrong.push(`${source.path} imports ${specifier}, which ${own.name} does not declare`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('the engine depends on nothing and asks nothing of its machine', () => {
  const engine = packages.find(({ name }) => name === '@variorum/engine')!;
  assert.deepEqual([...engine.dependencies], []);
  const wrong = sources
    .filter(({ path, forTests }) => path.startsWith('packages/engine/') && !forTests)
    .flatMap(({ path, imports }) =>
      imports.filter(({ specifier }) => !specifier.startsWith('.')).map(({ specifier }) => `${path}: ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

test('no imports go in a circle', () => {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      source.imports.flatMap(({ specifier }) => resolveImport(source, specifier, root, packages) ?? []),
    ]),
  );
  assert.equal(firstCycle(graph)?.join(' → ') ?? null, null);
});

test('the checks themselves see what they must', () => {
  const code = [
    "import type { A } from './a.ts';",
    "import { type B, type C } from './b.ts';",
    "import { type D, e } from './d.ts';",
    "export * from './f.ts';",
    "// import { no } from './no.ts';",
    "const g = await import('./g.ts');",
    "import {\n  h,\n} from './h.ts';",
    "new Worker(new URL('./w.ts', import.meta.url));",
  ].join('\n');
  assert.deepEqual(
    importsIn(code)
      .map(({ specifier, types }) => `${specifier}${types ? ' types' : ''}`)
      .sort(),
    ['./a.ts types', './b.ts types', './d.ts', './f.ts', './g.ts', './h.ts', './w.ts'],
  );
  const [arrow] = arrowsIn('| from | may import |\n| --- | --- |\n| `a/m/*` | `b`, `c` (types only) |');
  assert.ok(mayImport('a/m/x/1.ts', 'a/m/x/2.ts', false, arrow!));
  assert.ok(!mayImport('a/m/x/1.ts', 'a/m/y/2.ts', false, arrow!));
  assert.ok(mayImport('a/m/x/1.ts', 'c/1.ts', true, arrow!));
  assert.ok(!mayImport('a/m/x/1.ts', 'c/1.ts', false, arrow!));
  assert.deepEqual(
    firstCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'a']],
        ['c', []],
      ]),
    ),
    ['a', 'b', 'a'],
  );
  assert.throws(() => arrowsIn('no table'), /no table/);
});
