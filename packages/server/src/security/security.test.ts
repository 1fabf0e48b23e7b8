import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask } from '../testing/ask.ts';
import { servedSamples } from '../testing/served.ts';
import { hostsOf, isLoopback } from './hosts.ts';
import { newToken } from './session.ts';

describe('who may ask', () => {
  let server: Awaited<ReturnType<typeof servedSamples>>;
  before(async () => {
    server = await servedSamples();
  });
  after(() => server.close());

  const refused = async (path: string, headers: Record<string, string>, status: number, code: string) => {
    const answer = await ask(server.port, path, { headers });
    assert.equal(answer.status, status);
    assert.equal(JSON.parse(answer.body).error.code, code);
  };

  it('answers under every name of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST']) {
      const answer = await ask(server.port, '/api/reports', { headers: { host: `${name}:${server.port}` } });
      assert.equal(answer.status, 200, name);
    }
  });

  it('refuses another name (DNS rebinding), with or without our port', async () => {
    await refused('/api/reports', { host: `evil.example:${server.port}` }, 421, 'wrong-host');
    await refused('/', { host: `evil.example:${server.port}` }, 421, 'wrong-host');
    await refused('/api/reports', { host: '127.0.0.1:1' }, 421, 'wrong-host');
    await refused('/api/reports', { host: `127.0.0.1.evil.example:${server.port}` }, 421, 'wrong-host');
  });

  it('refuses another origin, and takes its own', async () => {
    const own = `http://127.0.0.1:${server.port}`;
    assert.equal((await ask(server.port, '/api/reports', { headers: { origin: own } })).status, 200);
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${server.port}`, 'http://127.0.0.1:1']) {
      await refused('/api/reports', { origin }, 403, 'wrong-origin');
    }
  });

  it('refuses to feed a page of another site, which would send no origin', async () => {
    await refused('/api/reports', { 'sec-fetch-site': 'cross-site' }, 403, 'wrong-origin');
    await refused('/api/reports', { 'sec-fetch-site': 'same-site' }, 403, 'wrong-origin');
    const typed = await ask(server.port, '/api/reports', { headers: { 'sec-fetch-site': 'none' } });
    assert.equal(typed.status, 200);
  });

  it('answers no method that could change something', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask(server.port, '/api/reports', { method });
      assert.equal(answer.status, 405, method);
      assert.equal(answer.headers.allow, 'GET, HEAD');
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    }
  });

  it('sends its security headers with every answer, errors included', async () => {
    const paths: readonly [path: string, headers: Record<string, string>][] = [
      ['/', {}],
      ['/assets/index-abc.js', {}],
      ['/api/reports', {}],
      ['/api/reports.csv', {}],
      ['/api/nothing', {}],
      ['/api/reports', { host: 'evil.example' }],
    ];
    for (const [path, headers] of paths) {
      const answer = await ask(server.port, path, { headers });
      const policy = String(answer.headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/, path);
      assert.match(policy, /frame-ancestors 'none'/, path);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff', path);
      assert.equal(answer.headers['referrer-policy'], 'no-referrer', path);
      assert.equal(answer.headers['x-frame-options'], 'DENY', path);
      assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin', path);
    }
  });

  it('refuses an address that is too long to be one of ours', async () => {
    await refused(`/api/reports?after=${'a'.repeat(9000)}`, {}, 414, 'address-too-long');
  });

  it('lets no path lead out of the folder of pages', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '//etc/passwd.txt',
    ]) {
      const answer = await ask(server.port, path);
      assert.ok(answer.status === 404 || answer.body.includes('<title>pages'), `${path} → ${answer.status}`);
    }
  });
});

describe('the token', () => {
  const token = newToken();
  let server: Awaited<ReturnType<typeof servedSamples>>;
  before(async () => {
    server = await servedSamples(undefined, { token });
  });
  after(() => server.close());

  const cookieOf = async () => {
    const answer = await ask(server.port, `/figures?measure=killed&token=${token}`);
    assert.equal(answer.status, 303);
    return { answer, cookie: String(answer.headers['set-cookie']) };
  };

  it('is long, and another at each start', () => {
    assert.equal(Buffer.from(token, 'base64url').length, 32);
    assert.notEqual(token, newToken());
    assert.ok(server.startUrl.endsWith(`/?token=${token}`));
  });

  it('is needed for every address of the API', async () => {
    for (const path of [
      '/api/reports',
      '/api/reports.csv',
      '/api/choices',
      '/api/figures',
      '/api/none',
      '/api/sources',
    ]) {
      const answer = await ask(server.port, path);
      assert.equal(answer.status, 401, path);
      assert.equal(JSON.parse(answer.body).error.code, 'no-session', path);
    }
    const wrong = { authorization: `Bearer ${newToken()}`, cookie: `variorum-${server.port}=${newToken()}` };
    assert.equal((await ask(server.port, '/api/reports', { headers: wrong })).status, 401);
  });

  it('becomes a cookie that no script reads and no other site sends, and leaves the address', async () => {
    const { answer, cookie } = await cookieOf();
    assert.match(cookie, /^variorum-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    assert.equal(answer.headers.location, '/figures?measure=killed');
    const headers = { cookie: cookie.split(';')[0]! };
    assert.equal((await ask(server.port, '/api/reports', { headers })).status, 200);
  });

  it('lets programs in by their own header', async () => {
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await ask(server.port, '/api/reports', { headers })).status, 200);
  });

  it('is not taken from the address of the API, where it would be written down', async () => {
    assert.equal((await ask(server.port, `/api/reports?token=${token}`)).status, 401);
  });

  it('refuses a wrong one without saying more', async () => {
    const answer = await ask(server.port, '/?token=guess');
    assert.equal(answer.status, 401);
    assert.equal(answer.headers['set-cookie'], undefined);
    assert.ok(!answer.body.includes(token));
  });

  it('leads to no other host, whatever path it came with', async () => {
    const answer = await ask(server.port, `//evil.example/?token=${token}`);
    assert.equal(answer.headers.location, '/evil.example/');
  });
});

describe('names of a server', () => {
  it('adds a name that was asked for, and brackets an IPv6 one', () => {
    assert.ok(hostsOf({ host: 'desk.local', port: 80 }).has('desk.local'));
    assert.ok(hostsOf({ host: 'fe80::1', port: 4848 }).has('[fe80::1]:4848'));
    assert.ok(!hostsOf({ host: 'desk.local', port: 4848 }).has('desk.local'));
  });

  it('knows what only this machine can reach', () => {
    for (const host of ['127.0.0.1', '127.8.0.1', '::1', 'localhost']) assert.ok(isLoopback(host), host);
    for (const host of ['0.0.0.0', '::', 'desk.local', '128.0.0.1']) assert.ok(!isLoopback(host), host);
  });
});
