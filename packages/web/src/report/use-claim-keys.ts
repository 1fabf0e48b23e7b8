import type { Claim } from '@variorum/engine';
import { useEffect } from 'react';

export interface ClaimKeysOptions {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly openId: string | undefined;
  readonly walkTo: (claimId: string) => void;
  readonly close: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };
/** These walk only from highlight to highlight: elsewhere they scroll, or belong to a field or a tree. */
const ARROW_STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function claimAtFocus(target: EventTarget | null): string | undefined {
  return target instanceof HTMLElement ? target.dataset.begins?.split(' ')[0] : undefined;
}

function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  const step = STEPS[event.key];
  if (step !== undefined) return step;
  return claimAtFocus(event.target) === undefined ? undefined : ARROW_STEPS[event.key];
}

/** n and p walk through the claims, arrow keys do on a highlight, Esc closes the open one. */
export function useClaimKeys({ claims, openId, walkTo, close }: ClaimKeysOptions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Escape') {
        close();
        return;
      }
      const step = stepOf(event);
      if (step === undefined || claims.length === 0) return;
      const from = openId ?? claimAtFocus(event.target);
      const at = claims.findIndex((claim) => claim.id === from);
      const next = at < 0 ? (step === 1 ? 0 : claims.length - 1) : at + step;
      const claim = claims[next];
      event.preventDefault();
      if (claim !== undefined) walkTo(claim.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [claims, openId, walkTo, close]);
}
