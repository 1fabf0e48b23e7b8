/**
 * `npm run lock`: after `npm install`, adds to package-lock.json the builds for other machines that the registry in use
 * did not hold. npm leaves such optional packages out of the lock, and `npm ci` then refuses the whole lock.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Optional dependencies of locked packages that the lock itself does not have. */
export function missingFrom({
  packages,
}: Lock): readonly { readonly name: string; readonly version: string; readonly of: string }[] {
  return Object.entries(packages).flatMap(([of, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${of}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, of })),
  );
}

/** A lock with an entry for each missing build; its system and processor stand in its name. */
export function complete(lock: Lock): Lock {
  const added = missingFrom(lock).map(({ name, version, of }) => {
    const build = /-(android|darwin|linux|win32|freebsd)-(arm64|arm|x64|ia32)(-musl)?$/.exec(name);
    if (!build)
      throw new Error(`${name} ${version} (of ${of}) is not in the lock, and is no build for another machine`);
    const [, os, cpu, musl] = build;
    const entry = { version, cpu: [cpu], dev: true, ...(musl ? { libc: ['musl'] } : {}), optional: true, os: [os] };
    return [`node_modules/${name}`, entry] as const;
  });
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(packages) };
}

if (import.meta.main) {
  const path = join(resolve(import.meta.dirname, '..'), 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const missing = missingFrom(lock);
  if (missing.length > 0) writeFileSync(path, `${JSON.stringify(complete(lock), null, 2)}\n`);
  console.log(missing.length === 0 ? 'the lock is complete' : `added ${missing.map(({ name }) => name).join(', ')}`);
}
