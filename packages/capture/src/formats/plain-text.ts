import { charactersOf } from '../encoding/guess.ts';
import type { ReadFormat } from './format.ts';
import { tool } from './tool.ts';

/** The file's own characters, unaltered: offsets into them are offsets into the file. */
export const readPlainText: ReadFormat = async ({ bytes, hint }) => {
  const declared = /charset=["']?([\w-]+)/i.exec(hint.mediaType ?? '')?.[1] ?? null;
  const { text, notices } = await charactersOf(bytes, declared);
  return { drafts: [{ text, tool: tool('capture') }], notices };
};
