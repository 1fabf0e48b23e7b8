/** Every language and kind there is; imported by the edges, never by the heart. */
export {};
