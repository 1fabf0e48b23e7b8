import type { ColumnMapping, openCapturer } from '@variorum/capture';
import { layoutOf, originalBytes, type Recapture } from '@variorum/store';

/** Gets a text out of its original again, with the tool of today; says nothing where that is not the tool of then. */
export function recaptureFrom(
  folder: string,
  { capture }: Pick<ReturnType<typeof openCapturer>, 'capture'>,
): Recapture {
  const layout = layoutOf(folder);
  return async ({ report, capture: { part, tool, mapping } }, original) => {
    // By the columns as they were said then, whatever was said since.
    const columns = mapping === undefined ? {} : { mapping: mapping as ColumnMapping };
    const { reports } = await capture(originalBytes(layout, original), { path: report.input, ...columns });
    const same = reports.find((each) => each.part === part);
    if (same === undefined || same.tool.name !== tool.name || same.tool.version !== tool.version) return null;
    return same.text;
  };
}
