import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ImportError } from './import-error.ts';

/** A GeoNames line has at most 10,000 characters of alternates; what is far longer is no dump. */
const LONGEST_LINE = 100_000;

/**
 * The lines of a text file with their numbers, one by one.
 * @throws ImportError when the file cannot be read or is no text.
 */
export async function* linesOf(file: string): AsyncGenerator<readonly [number: number, line: string]> {
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (number === 1 && line.startsWith('PK\u0003\u0004')) {
        throw new ImportError(`${file} is a zip archive: unpack it and import the .txt file inside`);
      }
      if (line.length > LONGEST_LINE || line.includes('\0')) {
        throw new ImportError(`${file}, line ${number}: this is no GeoNames dump (tab-separated text in UTF-8)`);
      }
      yield [number, line];
    }
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  } finally {
    stream.destroy();
  }
}
