import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleReadings } from '@variorum/store/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createApp } from '../app.ts';
import { ask } from '../testing/ask.ts';
import { type KeptSamples, keptSamples } from '../testing/kept-samples.ts';
import { fewPlaces } from '../testing/served.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly format?: string;
  };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const [{ report, claims }] = sampleReadings as [(typeof sampleReadings)[number]];

/** What each address is asked for, beyond the address itself. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '/api/figures': ['', '?measure=killed', '?measure=killed&policy=graded', '?place=Idlib&from=2019-04'],
  '/api/figures/accounts': [`?claim=${claims[0]!.id}`, '?claim=nothing'],
  '/api/contradictions': ['', '?possible=yes'],
  '/api/events': ['', '?measure=killed&policy=conservative'],
  '/api/incidents': ['', '?place=Idlib&after=1'],
  '/api/beginnings': ['', '?place=Idlib'],
  '/api/control': ['', '?on=2019-09-04'],
  '/api/facts': ['', '?place=variorum:idlib-governorate'],
  '/api/search': ['', '?q=civilians', '?kind=toll&measure=killed', '?q="health officials"&limit=1', '?pairs=event'],
  '/api/ledger': ['', '?kind=decided', '?limit=1'],
  '/api/places': ['', '?name=Idlib'],
  '/api/review': ['', '?state=all&limit=2', '?state=decided'],
  '/api/doubts': ['', '?state=all&limit=2'],
};

describe('the document of the API', () => {
  let server: KeptSamples;
  let document: Document;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });

  /** Holds an answer to what the document says of its address. */
  const hold = (path: string, method: string, { status, body }: { status: number; body: string }) => {
    const { responses } = document.paths[path]![method]!;
    const schema = (responses[String(status)] ?? responses.default)!.content['application/json']!.schema;
    const key = `${path} ${method} ${status}`;
    const check = ajv.getSchema(key) ?? ajv.compile({ ...(document as object), ...schema, $id: key });
    assert.ok(check(JSON.parse(body)), `${path}: ${JSON.stringify(check.errors)} in ${body.slice(0, 300)}`);
  };
  const concrete = (path: string) => path.replace('{id}', path.includes('/claims/') ? claims[0]!.id : report.id);
  const post = (path: string, body: object) =>
    ask(server.port, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  before(async () => {
    server = await keptSamples();
    document = JSON.parse((await ask(server.port, '/api/openapi.json')).body);
    const decided = await post('/api/decisions', { act: 'accept', claim: claims[0]!.id, basis: null, note: 'seen' });
    assert.equal(decided.status, 200, decided.body);
    hold('/api/decisions', 'post', decided);
  });
  after(() => server.close());

  it('is OpenAPI 3.1, and names every address that answers', () => {
    assert.equal(document.openapi, '3.1.0');
    assert.ok(Object.keys(document.paths).length > 25);
  });

  it('says of every view what it gives', async () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      if (operations.get === undefined) continue;
      for (const query of ASKED[path] ?? ['']) {
        const answer = await ask(server.port, encodeURI(concrete(path) + query));
        if (path.endsWith('/original/page') || path.endsWith('.pmtiles')) {
          // The samples are texts without a map: there is nothing to look at, which is said in the one shape of a refusal.
          assert.equal(answer.status, 404);
          hold('/api/reports', 'get', answer);
          continue;
        }
        assert.equal(answer.status, 200, `${path}${query}: ${answer.body.slice(0, 200)}`);
        if (path.endsWith('/file')) assert.match(String(answer.headers['content-disposition']), /^attachment/);
        else if (path.endsWith('.csv')) assert.match(String(answer.headers['content-type']), /^text\/csv/, path);
        else hold(path, 'get', answer);
      }
    }
  });

  it('says of every writing what it gives', async () => {
    hold('/api/verify', 'post', await post('/api/verify', {}));
    hold('/api/retry', 'post', await post('/api/retry', { inputs: [] }));
    const headers = { 'content-type': 'application/octet-stream' };
    for (const body of ['One more report of Idlib.', '']) {
      const answer = await ask(server.port, '/api/originals?name=more.txt', { method: 'POST', headers, body });
      assert.equal(answer.status, 200);
      hold('/api/originals', 'post', answer);
    }
  });

  it('says what a refusal looks like, on every address', async () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      if (operations.post !== undefined) {
        const answer = await post(path, { act: 'nothing', claim: 3, inputs: 'none' });
        if (answer.status !== 200) hold(path, 'post', answer);
      } else if (!path.endsWith('.csv')) {
        const answer = await ask(server.port, concrete(path), { headers: { origin: 'http://evil.example' } });
        assert.equal(answer.status, 403);
        hold(path, 'get', answer);
      }
    }
  });

  /** A value that a parameter's schema does not allow; null where it allows all words. */
  const unfit = ({ schema }: Parameter): string | null => {
    if (schema.enum !== undefined) return 'neither-nor';
    if (schema.type === 'integer') return 'many';
    return schema.pattern !== undefined || schema.format === 'date' ? '!' : null;
  };

  it('says what each address is asked with, and just that is let through', async () => {
    let held = 0;
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (get === undefined) continue;
      const known = (get.parameters ?? []).filter((parameter) => parameter.in === 'query');
      const others = known.filter(({ required }) => required).map(({ name }) => `${name}=x`);
      const asked = async (query: string, name: string) => {
        const answer = await ask(server.port, `${concrete(path)}?${[...others, query].join('&')}`);
        assert.equal(answer.status, 400, `${path}?${query}: ${answer.body.slice(0, 200)}`);
        hold('/api/reports', 'get', answer);
        assert.ok(JSON.parse(answer.body).error.message.includes(name), answer.body);
        held++;
      };
      await asked('colour=red', 'colour');
      for (const parameter of known) {
        const value = unfit(parameter);
        if (value !== null) await asked(`${parameter.name}=${value}`, parameter.name);
        if (parameter.schema.enum !== undefined) await asked(`${parameter.name}=x`, parameter.schema.enum.at(-1)!);
      }
    }
    assert.ok(held > 80, `only ${held} parameters are held to anything`);
  });

  it('holds every address that answers, and no other', () => {
    const app = createApp({
      ...{
        dossier: server.dossier,
        gazetteer: fewPlaces,
        conflict: 'syria',
        threads: null,
        tiles: null,
        desk: server.desk,
      },
      ...{
        hosts: () => new Set<string>(),
        session: null,
        pages: null,
        onError: () => assert.fail('nothing is asked here'),
      },
    });
    const routed = app.routes
      .filter(({ method, path }) => (method === 'GET' || method === 'POST') && path.startsWith('/api/'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    assert.deepEqual([...new Set(routed)].sort(), described.sort());
  });

  it('holds answers that it can refuse: a field too many is no view', () => {
    const body = JSON.stringify({ reports: [], next: null, total: 0, more: 1 });
    assert.throws(() => hold('/api/reports', 'get', { status: 200, body }), /additionalProperties/);
  });
});
