import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** How files with imported places end. */
export const LAYER_ENDING = '.places.bin';

/**
 * Where imported places are kept: what the caller says, else `gazetteer` in the folder that VARIORUM_HOME names, else
 * `variorum/gazetteer` in XDG_DATA_HOME, else in `~/.local/share` (XDG Base Directory Specification 0.8).
 */
export function dataDirOf(said?: string, env: Readonly<Record<string, string | undefined>> = process.env): string {
  if (said !== undefined) return said;
  if (env.VARIORUM_HOME) return join(env.VARIORUM_HOME, 'gazetteer');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'variorum', 'gazetteer');
}

/** The imported layers in a folder, by name; none where there is no such folder. */
export function layersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(LAYER_ENDING))
      .sort()
      .map((file) => join(folder, file));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
