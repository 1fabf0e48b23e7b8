import type { Notice } from '@variorum/engine';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { dayOf } from '../facts/day-of.ts';
import { scanPage } from '../html/page.ts';
import { limits } from '../limits.ts';
import type { CapturedReport, Draft } from '../report/captured.ts';
import { asPart, within } from '../report/part.ts';
import { withTitle } from '../report/with-title.ts';
import type { ReadFormat, Source } from './format.ts';
import { tool } from './tool.ts';

/** A mail is a report by its sender; each attachment that is a text is one more. */
export const readMail: ReadFormat = async (source) => {
  const mail = await PostalMime.parse(source.bytes, {
    maxNestingDepth: limits.mailNesting,
    maxRfc822NestingDepth: limits.nesting,
  });
  const { reports, notices } = await attachedTo(mail, source);
  const draft = draftOf(mail);
  return { drafts: draft.text.trim() === '' && reports.length > 0 ? [] : [draft], finished: { reports, notices } };
};

function draftOf(mail: Email): Draft {
  const page = mail.html ? scanPage(mail.html, { markupDepth: 0 }) : null;
  const plain = mail.text ?? '';
  // Some senders put "this mail needs HTML" where the plain words belong: the longer of the two is the mail.
  const usePage = page !== null && page.text.length > plain.length * 2;
  const title = mail.subject ?? null;
  const body = usePage
    ? page
    : ({ text: plain, map: [{ start: 0, end: plain.length, at: { kind: 'field', field: 'body' } }] } as const);
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date ?? '';
  const sender = mail.from?.name || mail.from?.address || null;
  return {
    ...withTitle(body, title),
    fullText: page === null || plain === '' ? null : usePage ? plain : page.text,
    title,
    authors: sender === null ? [] : [sender],
    published: dayOf(date),
    language: mail.headers.find(({ key }) => key === 'content-language')?.value ?? null,
    tool: tool('mail'),
  };
}

async function attachedTo({ attachments }: Email, { inner, budget }: Source) {
  const reports: CapturedReport[] = [];
  const notices: Notice[] = [];
  for (const [at, attachment] of attachments.entries()) {
    const name = attachment.filename ?? `${attachment.mimeType} ${at + 1}`;
    const part = `attachment ${at + 1}: ${name}`;
    if (isPicture(attachment)) {
      notices.push({
        code: 'archive/part-not-read',
        severity: 'info',
        facts: { part, mediaType: attachment.mimeType },
      });
      continue;
    }
    const bytes = contentOf(attachment);
    budget.unpack(bytes.length, { packed: bytes.length, name });
    const captured = await inner(bytes, { path: name, mediaType: attachment.mimeType });
    reports.push(...captured.reports.map((report) => within(report, part)));
    notices.push(...captured.notices.map((notice) => asPart(notice, part)));
  }
  return { reports, notices };
}

function isPicture({ mimeType }: Attachment): boolean {
  return /^(?:image|audio|video|font)\//.test(mimeType);
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
