import { describe, it } from 'node:test';
import { memoryDossier } from './memory.ts';
import { aDossier } from './testing/index.ts';

describe('the dossier in memory', () => {
  for (const each of aDossier(async (readings) => memoryDossier(readings))) it(each.name, each.run);
});
