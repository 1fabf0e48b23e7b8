/** Every language and kind there is; imported by the edges, never by the heart. */
import type { Kind } from './kind.ts';
import { agreement } from './kinds/agreement/index.ts';
import { appeal } from './kinds/appeal/index.ts';
import { control } from './kinds/control/index.ts';
import { count } from './kinds/count/index.ts';
import { incident } from './kinds/incident/index.ts';
import { statement } from './kinds/statement/index.ts';
import { toll } from './kinds/toll/index.ts';
import type { Language } from './language.ts';
import { english } from './languages/en/index.ts';

export const languages: readonly Language[] = [english];
export const kinds: readonly Kind[] = [toll, count, control, agreement, incident, statement, appeal];
