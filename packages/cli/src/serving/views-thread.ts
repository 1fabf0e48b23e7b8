/** A thread of `serve`: opens what the views need, and answers them. */
import { parentPort, workerData } from 'node:worker_threads';
import { openActors, openGazetteer } from '@variorum/gazetteer';
import { answerOn, readingsFrom } from '@variorum/server/thread';
import { memoryDossier, openDossier } from '@variorum/store';
import type { ThreadMaterial } from './thread-material.ts';

const port = parentPort;
if (!port) throw new Error('views-thread.ts runs in a worker thread only');
const { kept, mayWrite, conflict } = workerData as ThreadMaterial;
const dossier = kept === null ? memoryDossier(await readingsFrom(port)) : await openDossier(kept);
answerOn(port, { dossier, gazetteer: openGazetteer(), actors: openActors(), mayWrite, conflict });
