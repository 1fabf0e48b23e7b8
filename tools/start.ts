/** `npm start [-- FILE_OR_FOLDER… --port N]`: the workbench over the samples, or over the files given. */
import { main } from '../packages/cli/src/main.ts';
import { buildWeb } from './web-build.ts';

buildWeb();
// npm runs scripts in the project's folder; paths are meant from where the person stands.
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
await main(['serve', ...process.argv.slice(2)]);
