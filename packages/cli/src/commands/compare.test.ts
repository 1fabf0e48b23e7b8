import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reckoning } from '@variorum/engine';
import { scratch, variorum } from '../testing/cli.ts';

/** Two papers on the same province since the same day: their totals cannot both hold. */
const accounts = {
  'manifest.csv':
    'file,title,publisher,published,language\na.txt,,The Morning,2019-08-22,en\nb.txt,,The Evening,2019-08-22,en\n',
  'a.txt': 'According to the ministry, 949 civilians have been killed in Idlib since the end of April 2019.\n',
  'b.txt': 'The United Nations says that 500 civilians have been killed in Idlib since the end of April 2019.\n',
};

test('accounts stand side by side, and what cannot both be true is said, with both chains', () => {
  using folder = scratch(accounts);
  const { code, out, err } = variorum(['compare', '.'], { cwd: folder.path });
  assert.equal(code, 0, err);
  for (const words of [
    '949',
    '500',
    'ministry',
    'United Nations',
    'The Morning',
    'The Evening',
    'contradict',
    'policy spread',
  ]) {
    assert.ok(out.includes(words), `"${words}" is not in\n${out}`);
  }
  for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
  const reckoning = JSON.parse(variorum(['compare', '.', '--json'], { cwd: folder.path }).out) as Reckoning;
  const contradictions = reckoning.findings.filter(({ kind }) => kind === 'contradiction');
  assert.equal(contradictions.length, 1);
  assert.equal(contradictions[0]!.claims.length, 2);
});

test('a dossier is compared as its files are, but for what was decided since', () => {
  using folder = scratch(accounts);
  const run = (...args: readonly string[]) => variorum(args, { cwd: folder.path });
  const contradictions = (out: string) =>
    (JSON.parse(out) as Reckoning).findings.filter(({ kind }) => kind === 'contradiction');
  assert.equal(run('init', 'd').code, 0);
  assert.equal(run('add', '-d', 'd', 'a.txt', 'b.txt').code, 0);
  const kept = run('compare', '-d', 'd', '--json');
  assert.equal(kept.code, 0, kept.err);
  assert.deepEqual(contradictions(kept.out), contradictions(run('compare', '.', '--json').out));
  const [claim] = contradictions(kept.out)[0]!.claims;
  assert.equal(run('decide', '-d', 'd', 'reject', claim!).code, 0);
  assert.deepEqual(contradictions(run('compare', '-d', 'd', '--json').out), []);
  const none = run('compare');
  assert.equal(none.code, 4);
  assert.match(none.err, /is a dossier/);
});

/** Two papers on what may be one strike, with tolls that cannot both be its toll. */
const strikes = {
  'a.txt': 'An air strike killed 12 people in Maarat al-Numan on 5 May 2019, the mayor said.\n',
  'b.txt': 'An air strike killed 30 people in Maarat al-Numan on 5 May 2019, a doctor said.\n',
};

test('joining and parting the tolls of a dossier is followed by what is reckoned from it, and can be undone', () => {
  using folder = scratch(strikes);
  const run = (...args: readonly string[]) => variorum(args, { cwd: folder.path });
  assert.equal(run('init', 'd').code, 0);
  assert.equal(run('add', '-d', 'd', 'a.txt', 'b.txt').code, 0);
  const told = (command: string, ...more: readonly string[]) =>
    (JSON.parse(run(command, '-d', 'd', '--json', ...more).out) as Reckoning).findings;
  const kinds = () => [
    ...told('compare').map(({ kind }) => kind),
    ...told('figures').map(({ kind }) => kind),
    ...told('contradictions', '--possible').map(({ kind }) => kind),
  ];
  const thrice = (kind: string) => [kind, kind, kind];
  assert.deepEqual(kinds(), thrice('possible-contradiction'));
  const [one = '', two = ''] = told('compare')[0]!.claims;
  const joined = run('decide', 'join', two, one, '-d', 'd', '--as', 'Ada', '--note', 'one market, one hour');
  assert.equal(joined.code, 0, joined.err);
  assert.match(joined.err, /pair:\S+ \S+ is joined/);
  assert.deepEqual(kinds(), thrice('contradiction'));
  assert.match(run('show', '-d', 'd', one).out, new RegExp(`joined to one event with ${two}`));
  const stale = run('decide', 'part', one, two, '-d', 'd', '--seen', 'none');
  assert.equal(stale.code, 9);
  assert.match(stale.err, /joined by Ada/);
  assert.equal(run('decide', 'part', one, two, '-d', 'd').code, 0);
  assert.deepEqual(kinds(), []);
  assert.equal(run('rebuild', '-d', 'd').code, 0);
  assert.deepEqual(kinds(), []);
  const ledger = run('log', '-d', 'd', '--kind', 'decided').out.trimEnd().split('\n');
  assert.match(ledger[0]!, new RegExp(`Ada {2}decided {2}join {2}${two} {2}${one} {2}one market, one hour$`));
  const parting = ledger[1]!.trimStart().split(' ')[0]!;
  assert.equal(run('decide', 'undo', parting, '-d', 'd').code, 0);
  assert.deepEqual(kinds(), thrice('contradiction'));
  assert.match(run('verify', '-d', 'd').out, /all as recorded/);
  assert.equal(run('decide', 'join', one, '-d', 'd').code, 1);
  assert.match(run('decide', 'join', one, 'none', '-d', 'd').err, /there is no claim none/);
});

test('place, measure and window choose; what nobody speaks of ends with 4', () => {
  using folder = scratch(accounts);
  const subjects = (...args: readonly string[]) => {
    const { out } = variorum(['compare', '.', '--json', ...args], { cwd: folder.path });
    return (JSON.parse(out) as Reckoning).subjects.length;
  };
  assert.equal(subjects('--measure', 'killed', '--place', 'Idlib'), 1);
  assert.equal(subjects('--measure', 'injured'), 0);
  assert.equal(subjects('--to', '2019-01-01'), 0);
  const nowhere = variorum(['compare', '.', '--place', 'Atlantis'], { cwd: folder.path });
  assert.equal(nowhere.code, 4);
  assert.match(nowhere.err, /no claim is about --place Atlantis/);
});
