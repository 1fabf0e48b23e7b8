/** Name and version that every claim of this reader bears; raised whenever the same text may give other claims. */
export const reader = { name: 'variorum-rules', version: '0.1.0' } as const;
