import type { ImportOptions, ImportReport } from './options.ts';

/**
 * Adds a GeoNames dump as a layer over the base. Places keep their GeoNames ids; provinces and districts that the base
 * knows are joined with them. Importing a dump of the same name again replaces the layer. Read line by line; about 1 KB of
 * memory a place, so that one takes countries, not the whole world, at a time.
 * @throws ImportError when a file cannot be read, is no dump, or holds no place.
 */
export async function importGeonames(options: ImportOptions): Promise<ImportReport> {
  // Loaded only now: whoever just looks places up needs nothing of it.
  const { makeLayer } = await import('./make-layer.ts');
  return makeLayer(options);
}
