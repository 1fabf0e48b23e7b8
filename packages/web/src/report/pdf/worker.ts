import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { NoFilters, OffscreenCanvases } from './canvases.ts';
import type { Answered, Asked } from './messages.ts';
import { runsOf, wordsOf } from './word-runs.ts';

// A stranger's file is taken apart and drawn here, in a thread without a document that the page can end at any time.
// Nothing of it acts: no script, form or link is made; its fonts are drawn as outlines and never given to the browser.

/** A page is drawn no larger than this, in pixels: eight million are a sheet of A4 at 270 dots an inch. */
const MOST_PIXELS = 8_000_000;
/** A picture on a page that unpacks to more pixels is left out. */
const MOST_PIXELS_OF_PICTURE = 25_000_000;

/** Errors come back as answers; pdf.js need not print them too. */
const QUIET = 0;

let pdf: PDFDocumentProxy | null = null;

async function open(bytes: ArrayBuffer): Promise<Answered> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: QUIET,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: true,
    maxImageSize: MOST_PIXELS_OF_PICTURE,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
  });
  pdf = await task.promise;
  return { answer: 'opened' };
}

async function draw(
  number: number,
  width: number,
): Promise<{ readonly answered: Answered; readonly picture?: ImageBitmap }> {
  if (pdf === null) throw new Error('no file is open');
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
  const viewport = page.getViewport({ scale: Math.min(width / natural.width, most) });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser draws nothing off the screen');
  // pdf.js knows of no annotation then: no link, no field, nothing that answers to a press.
  const annotationMode = 0;
  const target = { canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D };
  await page.render({ ...target, viewport, annotationMode, background: 'white' }).promise;
  const { items } = await page.getTextContent();
  page.cleanup();
  const picture = canvas.transferToImageBitmap();
  const words = wordsOf(items);
  return { answered: { answer: 'drawn', picture, words, runs: runsOf(items, viewport) }, picture };
}

async function answer(asked: Asked, to: MessagePort): Promise<void> {
  try {
    if (asked.ask === 'open') return to.postMessage(await open(asked.bytes));
    const { answered, picture } = await draw(asked.page, asked.width);
    to.postMessage(answered, picture === undefined ? [] : [picture]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    to.postMessage({ answer: 'failed', why } satisfies Answered);
  }
}

// A way of our own: pdf.js takes the thread's own messages for those of its worker, and sends some.
self.onmessage = ({ ports: [port] }: MessageEvent<unknown>) => {
  if (port !== undefined) port.onmessage = ({ data }: MessageEvent<Asked>) => void answer(data, port);
};
