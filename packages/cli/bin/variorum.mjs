#!/usr/bin/env node
// Plain JavaScript that any Node can parse: an old one must get a sentence, not a syntax error.
const NEEDED = 24;
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `variorum needs Node ${NEEDED} or newer, this is ${process.versions.node}. ` +
      'In a clone, "npm start" and "npx variorum" bring their own on Linux; elsewhere install Node 24.\n',
  );
  process.exit(6);
}
// Compiled code is kept for the next start, which then takes a third less. It lies inside the package: a folder that other
// users of the machine can write to could hand this one their code. Where it cannot be written, every start compiles anew.
const { enableCompileCache } = await import('node:module');
const { fileURLToPath } = await import('node:url');
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
