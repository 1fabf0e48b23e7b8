/** figures, contradictions, events, control and sources: tables, JSON, CSV, and policies of one's own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  BeginningLine,
  ControlLine,
  Finding,
  IncidentLine,
  Reckoning,
  Sources,
  TollEvent,
} from '@variorum/engine';
import { scratch, variorum } from '../testing/cli.ts';

const files = {
  'manifest.csv':
    'file,title,publisher,published,language\na.txt,=1+1,The Morning,2019-08-22,en\nb.txt,,The Evening,2019-08-22,en\n',
  'a.txt':
    'According to the ministry, 949 civilians have been killed in Idlib since the end of April 2019.\nThe rebels captured Khan Sheikhoun on 20 August 2019, The Evening said.\n',
  'b.txt':
    'The United Nations says that 500 civilians have been killed in Idlib since the end of April 2019.\nGovernment forces captured Khan Sheikhoun on 20 August 2019, The Morning said.\n',
  'wide.json': '{"name": "wide", "words": "Figures may be far off.", "tolerance": {"exact": 0.6}}',
  'wrong.json': '{"name": "wrong", "words": "No.", "tolerance": {"about": 7}}',
};

function answer<T>(command: string, ...options: readonly string[]): T {
  using folder = scratch(files);
  const { code, out, err } = variorum([command, '.', '--json', ...options], { cwd: folder.path });
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
}

test('contradictions: what cannot both be true, with its proof; none where the policy allows both', () => {
  const { findings } = answer<{ findings: readonly Finding[] }>('contradictions');
  assert.deepEqual(
    findings.map(({ kind }) => kind),
    ['contradiction'],
  );
  const wide = answer<{ findings: readonly Finding[] }>('contradictions', '--policy', 'wide.json');
  assert.deepEqual(wide.findings, []);
});

test('a policy file that is wrong is told field by field', () => {
  using folder = scratch(files);
  const { code, err } = variorum(['figures', '.', '--policy', 'wrong.json'], { cwd: folder.path });
  assert.equal(code, 1);
  assert.match(err, /wrong\.json holds no policy/);
  assert.match(err, /tolerance\.about is 7; it must be a number from 0 to 0\.9/);
});

test('figures: the same reckoning as compare gives, and a table', () => {
  const { subjects } = answer<Reckoning>('figures');
  assert.ok(subjects.some(({ reported }) => reported.least === 500 && reported.most === 949));
  using folder = scratch(files);
  const { out } = variorum(['figures', '.'], { cwd: folder.path });
  assert.match(out, /500 – 949/);
  assert.match(out, /disputed/);
});

test('control: each source’s words, the joint line, and who held it on a day', () => {
  const { lines } = answer<{ lines: readonly ControlLine[] }>('control', '--place', 'khan sheikhoun');
  assert.equal(lines.length, 1);
  assert.ok(lines[0]!.joint.length > 0);
  using folder = scratch(files);
  const { out, code } = variorum(['control', '.', '--on', '2019-08-21'], { cwd: folder.path });
  assert.equal(code, 0);
  assert.match(out, /captured Khan Sheikhoun/);
  assert.equal(variorum(['control', '.', '--on', 'May'], { cwd: folder.path }).code, 1);
  assert.equal(variorum(['control', '.', '--place', 'Atlantis'], { cwd: folder.path }).code, 4);
});

test('events: tolls that may be of one event, by the ids that can be decided on', () => {
  const strikes = {
    'a.txt': 'An air strike killed 12 civilians in Idlib on 5 May 2019.\n',
    'b.txt': 'An air strike killed 14 civilians in Idlib on 5 May 2019.\n',
  };
  using folder = scratch(strikes);
  const { out, err } = variorum(['events', '.', '--json'], { cwd: folder.path });
  const { events } = JSON.parse(out) as { events: readonly TollEvent[] };
  assert.equal(events.length, 2, err);
  const pair = events[0]!.possible[0]!.claims;
  assert.deepEqual(pair, events.flatMap(({ claims }) => claims).sort());
  const table = variorum(['events', '.'], { cwd: folder.path }).out;
  for (const claim of pair) assert.ok(table.includes(claim), table);
  assert.match(table, /the same place/);
  assert.match(table, /policy spread/);
});

test('sources: who cites whom, and the circle', () => {
  const { circles, rows } = answer<Sources>('sources');
  assert.ok(rows.some(({ name }) => name === 'United Nations'));
  assert.equal(circles.length, 1, 'The Morning and The Evening cite each other');
});

test('no cell of any table can become a formula', () => {
  using folder = scratch(files);
  for (const command of ['figures', 'contradictions', 'events', 'control', 'sources']) {
    const { code, out, err } = variorum([command, '.', '--csv'], { cwd: folder.path });
    assert.equal(code, 0, err);
    assert.ok(out.startsWith('\ufeff'), command);
    for (const cell of out.slice(1).split(/[,\r\n]+/)) assert.doesNotMatch(cell, /^"?[=+@]/, command);
  }
  const { out } = variorum(['figures', '.', '--csv'], { cwd: folder.path });
  assert.match(out, /'=1\+1/);
});

test('two forms at once are one too many', () => {
  using folder = scratch(files);
  assert.equal(variorum(['sources', '.', '--csv', '--json'], { cwd: folder.path }).code, 1);
});

test('every result says under which policy it is: in words, in JSON and in each row of a table', () => {
  using folder = scratch(files);
  for (const command of ['figures', 'contradictions', 'events', 'incidents', 'control', 'sources']) {
    const { out, err } = variorum([command, '.'], { cwd: folder.path });
    assert.match(out, /^policy [a-z]+: /m, `${command} ${err}`);
    const { policy } = JSON.parse(variorum([command, '.', '--json'], { cwd: folder.path }).out);
    assert.ok(policy.words.length > 20, command);
    const [head, ...rows] = variorum([command, '.', '--csv'], { cwd: folder.path }).out.trim().split('\r\n');
    assert.ok(head!.split(',').includes('policy'), command);
    if (command === 'figures') assert.ok(rows.length > 0 && rows.every((row) => row.endsWith(`,${policy.name}`)));
  }
});

test('incidents: who says so, and whom each names as having done it', () => {
  using folder = scratch({
    'manifest.csv':
      'file,title,publisher,published,language\na.txt,,The Morning,2019-05-06,en\nb.txt,,The Evening,2019-05-06,en\n',
    'a.txt': 'Russian jets bombed a hospital in Saraqib on 5 May 2019.\n',
    'b.txt': 'Syrian jets bombed a hospital in Saraqib on 5 May 2019.\n',
  });
  const { lines } = JSON.parse(variorum(['incidents', '.', '--json'], { cwd: folder.path }).out) as {
    lines: readonly IncidentLine[];
  };
  const line = lines.find(({ accounts }) => accounts.length === 2);
  assert.ok(line !== undefined, JSON.stringify(lines));
  assert.ok(line.differs.some(({ on }) => on === 'perpetrator'));
  assert.match(variorum(['incidents', '.'], { cwd: folder.path }).out, /differ on who did it/);
  assert.equal(variorum(['incidents', '.', '--place', 'Atlantis'], { cwd: folder.path }).code, 4);
});

test('beginnings: on which days all who tell of one agree, as a table, JSON and CSV', () => {
  const told = {
    'manifest.csv':
      'file,title,publisher,published,language\na.txt,,The Morning,2019-08-22,en\nb.txt,,The Evening,2019-08-22,en\n',
    'a.txt': 'The army launched an offensive on Idlib at the end of April 2019.\n',
    'b.txt': 'Some 90 civilians have died in Idlib since hostilities intensified there four months ago.\n',
  };
  using folder = scratch(told);
  const given = JSON.parse(variorum(['beginnings', '.', '--json'], { cwd: folder.path }).out) as {
    lines: readonly BeginningLine[];
  };
  assert.deepEqual(
    given.lines.map(({ status, accounts }) => [status, accounts.length]),
    [['agreed', 2]],
  );
  const { out } = variorum(['beginnings', '.'], { cwd: folder.path });
  assert.match(out, /agreed: All can mean 25 April 2019 to 30 April 2019\./);
  assert.match(out, /policy beginnings: /);
  assert.match(
    variorum(['beginnings', '.', '--csv'], { cwd: folder.path }).out,
    /place,place_id,.*beginning_id,policy/,
  );
  const lost = variorum(['beginnings', '.', '--place', 'Atlantis'], { cwd: folder.path });
  assert.deepEqual(
    [lost.code, lost.err.trim().split('\n').at(-1)],
    [4, 'variorum: no beginning is told of at Atlantis'],
  );
});

test('the choices of a policy are printed with every result that it made', () => {
  using folder = scratch(files);
  for (const command of ['figures', 'contradictions', 'events', 'compare']) {
    const words = variorum([command, '.', '--policy', 'wide.json'], { cwd: folder.path }).out.replace(/\s+/g, ' ');
    assert.match(words, /policy wide: Figures may be far off\./, command);
    assert.match(words, /“about” is read within 10 %, “nearly” as at most 10 % less, a bare figure within 60 %\./);
    assert.match(words, /count as one up to 3 days apart, or 5 % of the longer window, 14 days at most\./);
    assert.match(words, /Claims that are asserted or alleged set bounds\. It is assumed that a claim without a place/);
  }
});

test('beginnings: whom a person joined tells of one; days that do not meet are then a dispute', () => {
  using folder = scratch({
    'told/manifest.csv':
      'file,title,publisher,published,language\na.txt,,The Morning,2019-08-22,en\nb.txt,,The Evening,2019-08-22,en\n',
    'told/a.txt': 'The army launched an offensive on Idlib at the end of April 2019.\n',
    'told/b.txt': 'Some 90 civilians have died in Idlib since hostilities intensified there in June 2019.\n',
  });
  const run = (...args: readonly string[]) => variorum([...args, '-d', 'kept'], { cwd: folder.path });
  assert.equal(variorum(['init', 'kept'], { cwd: folder.path }).code, 0);
  assert.equal(run('add', 'told').code, 0);
  const linesNow = () => (JSON.parse(run('beginnings', '--json').out) as { lines: readonly BeginningLine[] }).lines;
  const [one, other] = linesNow();
  assert.deepEqual([one!.status, other!.status], ['open', 'open']);
  const ids = [one!, other!].map(({ accounts }) => accounts[0]!.claim) as [string, string];
  const joined = run('decide', 'join', ...ids);
  assert.equal(joined.code, 0, joined.err);
  assert.deepEqual(
    linesNow().map(({ status }) => status),
    ['disputed'],
  );
  assert.match(run('beginnings').out, /cannot both be true: .*Both tell of one/s);
  const { findings, otherPolicies } = JSON.parse(run('contradictions', '--json').out) as {
    findings: readonly Finding[];
    otherPolicies: readonly { name: string }[];
  };
  assert.deepEqual(
    findings.map(({ kind, policy, claims }) => [kind, policy, [...claims].sort()]),
    [['contradiction', 'beginnings', ids.toSorted()]],
  );
  assert.deepEqual(
    otherPolicies.map(({ name }) => name),
    ['beginnings'],
  );
  const shown = run('contradictions').out.replace(/\s+/g, ' ');
  assert.match(shown, /cannot both be true .*a person has joined them\. No day is in both\..* policy beginnings: /);
  assert.match(run('contradictions', '--csv').out, /^contradiction,error,beginnings,/m);
  assert.deepEqual(
    (JSON.parse(run('contradictions', '--json', '--measure', 'killed').out) as { findings: readonly Finding[] })
      .findings,
    [],
  );
  const events = JSON.parse(run('figures', '--json').out) as Reckoning;
  const toll = events.subjects[0]!.accounts[0]!.claim;
  const refused = run('decide', 'join', ids[0], toll);
  assert.notEqual(refused.code, 0);
  assert.match(refused.err, /no toll of an event and no beginning|they are two in any case/);
});
