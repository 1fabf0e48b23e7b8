import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** An import as written. `types`: nothing of it is left when types are stripped. */
export interface Import {
  readonly specifier: string;
  readonly types: boolean;
}

export interface Source {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Tests, and suites and fakes for tests: held to declared dependencies, not to the arrows. */
  readonly forTests: boolean;
}

/** All TypeScript of the packages and of the folders around them. */
export function sourcesIn(root: string): readonly Source[] {
  return globSync(
    ['packages/*/{src,bin}/**/*.{ts,tsx,mjs}', 'packages/*/*.ts', '{tools,evaluation,bench}/**/*.{ts,mjs}'],
    {
      cwd: root,
    },
  )
    .filter((path) => !path.includes('node_modules') && !path.includes('/dist/') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({
      path,
      imports: importsIn(readFileSync(join(root, path), 'utf8')),
      forTests: /\.test\.tsx?$/.test(path) || /\/testing\//.test(path),
    }));
}

/** `import … from`, `export … from`, `import '…'`, `import('…')`, and files named by `new URL('./…', import.meta.url)`. */
export function importsIn(code: string): readonly Import[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const [, what = '', specifier = ''] of bare.matchAll(
    /^\s*(?:import|export)\s+((?:type\s+)?[\w$*{][^;'"`]*?)\s+from\s+['"]([^'"]+)['"]/gm,
  )) {
    found.push({ specifier, types: namesOnlyTypes(what) });
  }
  for (const pattern of [
    /^\s*import\s+['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g,
    /new URL\(\s*['"](\.[^'"]+\.(?:ts|mjs))['"]\s*,\s*import\.meta\.url/g,
  ]) {
    for (const match of bare.matchAll(pattern)) {
      const types = /\btypeof\s+$/.test(bare.slice(Math.max(0, match.index - 10), match.index));
      found.push({ specifier: match[1]!, types });
    }
  }
  return found;
}

/** `type X`, `type { X }`, or braces in which every name says `type`. */
function namesOnlyTypes(what: string): boolean {
  if (/^type[\s{*]/.test(what)) return true;
  const braces = /^\{([^}]*)\}$/.exec(what.trim());
  const names = braces?.[1]?.split(',').filter((name) => name.trim() !== '') ?? [];
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/** The project's own packages: their folder, declared dependencies and doors. */
export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
  readonly doors: Readonly<Record<string, string>>;
}

export function packagesIn(root: string): readonly Package[] {
  return globSync(['package.json', 'packages/*/package.json', 'bench/package.json'], { cwd: root }).map((path) => {
    const { name, dependencies, optionalDependencies, devDependencies, exports } = JSON.parse(
      readFileSync(join(root, path), 'utf8'),
    );
    return {
      name,
      folder: dirname(path),
      dependencies: new Set(Object.keys({ ...dependencies, ...optionalDependencies })),
      devDependencies: new Set(Object.keys(devDependencies ?? {})),
      doors: typeof exports === 'object' ? exports : {},
    };
  });
}

/** The project's file that an import leads to, or `null` where it leads outside (Node, an installed package). */
export function resolveImport(
  from: Source,
  specifier: string,
  root: string,
  packages: readonly Package[],
): string | null {
  if (specifier.startsWith('.')) {
    const path = relative(root, join(root, dirname(from.path), specifier))
      .split('\\')
      .join('/');
    return existsSync(join(root, path)) ? path : null;
  }
  const own = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
  if (!own) return null;
  const door = own.doors[specifier === own.name ? '.' : `.${specifier.slice(own.name.length)}`];
  return door === undefined ? null : join(own.folder, door);
}

/** The package part of a specifier, `@scope/name` or `name`. */
export function packageNameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
