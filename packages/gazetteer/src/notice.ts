export interface GazetteerNotice {
  /**
   * `built`: the index was built and kept, or not (`kept`); `cache-not-kept`: it could not be written and will be built
   * again by the next process; `layer-not-read`: an imported file is damaged or of another version, and is left out.
   */
  readonly code: 'gazetteer/built' | 'gazetteer/cache-not-kept' | 'gazetteer/layer-not-read';
  readonly facts: Readonly<Record<string, string | number>>;
}

const ADVICE: Readonly<Record<GazetteerNotice['code'], string>> = {
  'gazetteer/built': '',
  'gazetteer/cache-not-kept': 'the place index could not be kept and will be built again next time',
  'gazetteer/layer-not-read':
    'imported places could not be read and are left out; import them again or delete the file',
};

/** What happens to notices that nobody asked for: faults are process warnings, the rest is silent. */
export function warn({ code, facts }: GazetteerNotice): void {
  if (code === 'gazetteer/built') return;
  const said = Object.entries(facts).map(([fact, value]) => `${fact} ${value}`);
  process.emitWarning(`${ADVICE[code]} (${said.join(', ')})`, { code });
}
