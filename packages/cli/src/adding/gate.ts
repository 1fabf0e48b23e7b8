/** How much may be held at a time. */
export interface Room {
  readonly inputs: number;
  readonly bytes: number;
}

export interface Gate {
  /** Waits until there is room for an input of about so many bytes; one alone always fits. */
  readonly enter: (bytes: number) => Promise<void>;
  readonly leave: (bytes: number) => void;
}

/** Lets inputs in, in the order they asked, while there is room. */
export function openGate(room: Room): Gate {
  const waiting: { readonly bytes: number; readonly go: () => void }[] = [];
  let inputs = 0;
  let held = 0;
  const admit = (): void => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const fits = inputs === 0 || (inputs < room.inputs && held + next.bytes <= room.bytes);
      if (!fits) return;
      waiting.shift();
      inputs++;
      held += next.bytes;
      next.go();
    }
  };
  return {
    enter: (bytes) =>
      new Promise((go) => {
        waiting.push({ bytes, go });
        admit();
      }),
    leave: (bytes) => {
      inputs--;
      held -= bytes;
      admit();
    },
  };
}
