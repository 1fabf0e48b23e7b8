import type { MessagePort } from 'node:worker_threads';
import type { Reading } from '@variorum/engine';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { errorView, Refusal } from '../refusal.ts';
import { type ViewParts, viewRoutes } from '../view-routes.ts';
import type { Asked, Handed, Told } from './messages.ts';

function tell(port: MessagePort, told: Told, moved: ArrayBuffer[] = []): void {
  port.postMessage(told, moved);
}

/** In a thread that cannot open the dossier itself: asks for its readings, and gives them when all are there. */
export function readingsFrom(port: MessagePort): Promise<readonly Reading[]> {
  const all: Reading[] = [];
  return new Promise((done) => {
    const take = ({ readings, isAll }: Handed): void => {
      all.push(...readings);
      if (!isAll) return;
      port.off('message', take);
      done(all);
    };
    port.on('message', take);
    tell(port, { told: 'hungry' });
  });
}

/** In a thread: answers what comes in on the port, one after the other, until the thread is ended. */
export function answerOn(port: MessagePort, parts: Omit<ViewParts, 'onGathered'>): void {
  const app = new Hono();
  app.onError((error, context) => {
    const { status, body } = errorView(error);
    if (status === 500) tell(port, { told: 'fault', stack: error.stack ?? String(error) });
    return jsonAnswer(context, body, status);
  });
  const onGathered = (reports: number, isAll: boolean) => tell(port, { told: 'gathered', reports, isAll });
  app.route('/api', viewRoutes({ ...parts, onGathered }));
  app.notFound(() => {
    throw new Refusal(404, 'no-such-page', 'There is nothing at this address.');
  });
  port.on('message', async ({ id, path }: Asked) => {
    const given = await app.request(path);
    const body = new Uint8Array(await given.arrayBuffer());
    // The bytes move, they are not copied: a spreadsheet of everything is large.
    tell(port, { told: 'answer', answer: { id, status: given.status, headers: [...given.headers], body } }, [
      body.buffer,
    ]);
  });
  tell(port, { told: 'ready' });
}
