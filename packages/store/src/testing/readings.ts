import { limitsOf, type Reading } from '@variorum/engine';
import { draftReading } from './draft.ts';

const IDLIB = { name: 'Idlib', id: 'variorum:idlib-governorate' };
const SINCE_APRIL = { edtf: '2019-04-30~/2019-09-04', from: '2019-04-28', to: '2019-09-04' };

const recorders = draftReading({
  input: 'fixture/recorders.txt',
  title: 'Summer of bombing: what the clinics counted',
  publisher: 'Northern Clinics Desk',
  published: '2019-09-04',
  text: [
    'Summer of bombing: what the clinics counted',
    '',
    'Health officials in Idlib said that 949 civilians, among them 254 children, had been killed there since the end of April. ' +
      'The roads north were full again on Tuesday.',
    '',
    'A nurse in Maarat al-Numan said that at least 12 people had died in a raid on the market.',
    '',
  ].join('\n'),
  tolls: [
    {
      sentence:
        'Health officials in Idlib said that 949 civilians, among them 254 children, had been killed there since the end of April.',
      words: '949 civilians, among them 254 children, had been killed there since the end of April',
      value: { text: '949', ...limitsOf('exact', 949) },
      measure: 'killed',
      group: 'civilians',
      scope: 'period',
      when: { text: 'since the end of April', ...SINCE_APRIL },
      where: [{ text: 'Idlib', ...IDLIB }],
      chain: [{ text: 'Health officials in Idlib', cue: 'said' }],
    },
    {
      sentence:
        'Health officials in Idlib said that 949 civilians, among them 254 children, had been killed there since the end of April.',
      words: '254 children, had been killed',
      value: { text: '254', ...limitsOf('exact', 254) },
      measure: 'killed',
      group: 'children',
      scope: 'period',
      when: { text: 'since the end of April', ...SINCE_APRIL },
      where: [{ text: 'Idlib', ...IDLIB }],
      chain: [{ text: 'Health officials in Idlib', cue: 'said' }],
    },
    {
      sentence: 'A nurse in Maarat al-Numan said that at least 12 people had died in a raid on the market.',
      words: 'at least 12 people had died in a raid on the market',
      value: { text: 'at least 12', ...limitsOf('at-least', 12) },
      measure: 'killed',
      group: 'people',
      scope: 'event',
      where: [{ text: 'Maarat al-Numan', name: "Ma'arrat al-Nu'man", id: 'variorum:maarat-al-numan' }],
      chain: [{ text: 'A nurse in Maarat al-Numan', cue: 'said' }],
      cause: 'air strike',
    },
  ],
  notices: [{ code: 'no-window', severity: 'info', start: 280, end: 300 }],
});

const agency = draftReading({
  input: 'fixture/agency.txt',
  title: 'Four months on, the north empties',
  publisher: 'Harbour Wire',
  published: '2019-08-30',
  text:
    'According to the United Nations, about 500 civilians have been killed in Idlib since fighting flared four months ago.\n\n' +
    'It adds that more than 400,000 people fled in those four months.\n',
  tolls: [
    {
      sentence:
        'According to the United Nations, about 500 civilians have been killed in Idlib since fighting flared four months ago.',
      words: 'about 500 civilians have been killed in Idlib since fighting flared four months ago',
      value: { text: 'about 500', ...limitsOf('about', 500) },
      measure: 'killed',
      group: 'civilians',
      scope: 'period',
      when: {
        text: 'since fighting flared four months ago',
        edtf: '2019-04-30~/2019-08-30',
        from: '2019-04-30',
        to: '2019-08-30',
      },
      where: [{ text: 'Idlib', ...IDLIB }],
      chain: [{ text: 'the United Nations', cue: 'according to', name: 'United Nations' }],
    },
    {
      sentence: 'It adds that more than 400,000 people fled in those four months.',
      words: 'more than 400,000 people fled in those four months',
      value: { text: 'more than 400,000', ...limitsOf('more-than', 400_000) },
      measure: 'displaced',
      group: 'people',
      scope: 'period',
      when: { text: 'in those four months', edtf: '2019-04-30~/2019-08-30', from: '2019-04-30', to: '2019-08-30' },
    },
  ],
});

const hostile = draftReading({
  input: 'fixture/=cmd.txt',
  title: '=HYPERLINK("http://example.invalid","open me")',
  publisher: '<img src=x onerror=alert(1)>',
  published: null,
  text: 'A post on the channel @battlefront says nearly 60 fighters were killed.\n<script>document.title = "run"</script>\n',
  tolls: [
    {
      sentence: 'A post on the channel @battlefront says nearly 60 fighters were killed.',
      words: 'nearly 60 fighters were killed',
      value: { text: 'nearly 60', ...limitsOf('nearly', 60) },
      measure: 'killed',
      group: 'combatants',
      scope: 'event',
      modality: 'alleged',
      chain: [{ text: '@battlefront', cue: 'says' }],
    },
  ],
});

/** Three readings made by hand: a count with parts, an agency's lower one, and a report that means harm. */
export const sampleReadings: readonly Reading[] = [recorders, agency, hostile];
