/** A thread for tests: over the readings that it is handed, with the three places of the samples. */
import { parentPort, workerData } from 'node:worker_threads';
import { memoryDossier } from '@variorum/store';
import { answerOn, readingsFrom } from '../threads/answer-on.ts';
import { fewPlaces } from './served.ts';

const port = parentPort!;
if (workerData === 'broken') throw new Error('the thread cannot start');
answerOn(port, { dossier: memoryDossier(await readingsFrom(port)), gazetteer: fewPlaces, mayWrite: false });
