interface Pair {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Canvases where there is no document, for what pdf.js draws beside the page. */
export class OffscreenCanvases {
  create(width: number, height: number): Pair {
    if (width <= 0 || height <= 0) throw new Error('a canvas has a size');
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset(pair: Pair, width: number, height: number): void {
    if (pair.canvas === null || width <= 0 || height <= 0) throw new Error('a canvas has a size');
    pair.canvas.width = width;
    pair.canvas.height = height;
  }

  destroy(pair: Pair): void {
    pair.canvas = null;
    pair.context = null;
  }
}

/** Filters of SVG need a document; a page that asks for one is drawn without it. */
export class NoFilters {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addKnockoutFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {}
}
