import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { listGazetteer } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const gazetteer = listGazetteer({
  Mali: ['country', 'ML'],
  Sudan: ['country', 'SD'],
  Belun: ['province', 'ML', 'Mali'],
  Gao: ['town', 'ML', 'Belun'],
  Kidal: ['town', 'ML', 'Mali'],
  Khartoum: ['town', 'SD', 'Sudan'],
});
const read = createReader({ languages, kinds, gazetteer });

/** The places of each toll, as worded. */
function tollsIn(text: string): readonly (readonly string[])[] {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'default', text, published: '2019-05-14' });
  return claims.filter(({ kind }) => kind === 'toll').map(({ where }) => where.map((place) => place.text));
}

const headline = 'A mine on the road\n\n';

describe('where what no sentence places took place', () => {
  it('is the land of the dateline, until the report names a place', () => {
    assert.deepEqual(tollsIn(`${headline}KIDAL, Mali (Agency) — A soldier was killed by a mine on Monday.`), [
      ['Mali'],
    ]);
    assert.deepEqual(tollsIn(`${headline}KIDAL, Mali (Agency) — Rebels killed 12 people in raids on three villages.`), [
      ['three villages', 'Mali'],
    ]);
    const other = `${headline}KIDAL, Mali (Agency) — Rebels raided Khartoum on Monday. Twelve people were killed.`;
    assert.deepEqual(tollsIn(other), [['Khartoum']]);
  });

  it('is not the land of the dateline where the report is about another', () => {
    const lead = 'KIDAL, Mali (Agency) — Lions in Sudan abandoned a base on Monday. A fighter was killed by a mine.';
    assert.deepEqual(tollsIn(`${headline}${lead}`), [[]]);
    const head = 'Lions abandon a Sudan base\n\nKIDAL, Mali (Agency) — A fighter was killed by a mine.';
    assert.deepEqual(tollsIn(head), [[]]);
  });

  it('is nowhere where the dateline has but its town', () => {
    assert.deepEqual(tollsIn(`${headline}KHARTOUM (Agency) — A soldier was killed by a mine on Monday.`), [[]]);
  });

  it('is the country that the report is about, for a sum over months', () => {
    const report = (sum: string): string =>
      `Gunmen raided Gao in Mali on Monday, killing 12 people. Mali sent troops. ${sum}`;
    assert.deepEqual(tollsIn(report('The group has killed 46 people so far this year.')).at(-1), ['Mali']);
    assert.deepEqual(tollsIn(report('Rebels are believed to have killed some 500 people since 2015.')).at(-1), [
      'Mali',
    ]);
  });

  it('is where the sentence says, whatever land heads it', () => {
    assert.deepEqual(tollsIn('Mali: A corporal died and three others were injured yesterday in a raid on Gao.'), [
      ['Gao'],
      ['Gao'],
    ]);
  });

  it('is the town of the sentence before, not the whole land that it gave control of', () => {
    const text =
      'Rebels seized the town of Gao, giving them control of all of Belun province. Twelve soldiers were killed.';
    assert.deepEqual(tollsIn(text), [['town of Gao']]);
  });

  it('is not where a statement was released', () => {
    const text =
      'Rebels raided Gao on Monday. “They killed 12 people,” Sami Haddad said in a statement released in Khartoum.';
    assert.deepEqual(tollsIn(text), [['Gao']]);
  });

  it('is not the town in brackets that a report begins with', () => {
    const text = `${headline}(Khartoum) Twelve people were killed on Saturday in an attack on a camp in Mali.`;
    assert.deepEqual(tollsIn(text), [['a camp', 'Mali']]);
  });

  it('may be the country of a headline’s attack, if the report bears it out', () => {
    const attack = 'Twelve killed in latest Mali gang raid\n\nTwelve people were killed in Gao.';
    assert.deepEqual(tollsIn(attack)[0], ['Mali']);
    assert.deepEqual(tollsIn('Twelve killed in Sudan attack\n\nTwelve people were killed in Gao.')[0], []);
    assert.deepEqual(tollsIn('Twelve killed in Sudan drone strike\n\nTwelve people were killed in Sudan.')[0], []);
  });

  it('is the land that all of a report is set in, for what is added up from day to day', () => {
    const scene = `${headline}Battles raged in Belun province on Monday. Shells fell in Gao. Belun province has no hospital.\n\n`;
    const sum = 'Between 12 and 13 May, 207 people were killed.';
    assert.deepEqual(tollsIn(`${scene}${sum}`), [['Belun province']]);
    assert.deepEqual(tollsIn(`${scene}Shells fell in Khartoum, and troops left Khartoum. ${sum}`), [[]]);
    assert.deepEqual(tollsIn(`${scene}In the past 24 hours rockets have killed 12 people.`), [[]]);
  });

  it('is not where a report was written, for all that a line says so', () => {
    const line = 'KHARTOUM, Sudan (May 12)\n\nSoldiers in Gao saw rebels. The troops fired, killing 12 rebels.';
    assert.deepEqual(tollsIn(`${headline}${line}`), [['Gao']]);
  });

  it('is that of the whole, for a part at what is only pointed at', () => {
    const raid = 'Gunmen raided Gao, killing 43 people, including 20 in a church.';
    assert.deepEqual(tollsIn(`Khartoum is quiet. ${raid}`), [['Gao'], ['a church', 'Gao']]);
  });

  it('is where whoever counts the dead of a place is at home', () => {
    const raids = 'said that raids on three villages had killed 12 people.';
    assert.deepEqual(tollsIn(`Gao’s health ministry ${raids}`), [['three villages', 'Gao']]);
    assert.deepEqual(tollsIn(`The health ministry in Gao ${raids}`), [['three villages', 'Gao']]);
    assert.deepEqual(tollsIn(`A spokesman in Khartoum ${raids}`), [['three villages']]);
    const since = 'have been killed in the territory since May 2018.';
    assert.deepEqual(tollsIn(`The health ministry in Belun said 4,000 people ${since}`), [['the territory', 'Belun']]);
    assert.deepEqual(tollsIn('Gao city Mayor Sami Haddad said that 12 people died in the city.'), [
      ['the city', 'Gao city'],
    ]);
  });

  it('is not the land of the dateline where a sentence names another', () => {
    const dateline = `${headline}KIDAL, Mali (Agency) — `;
    assert.deepEqual(tollsIn(`${dateline}Sudan government forces killed 12 rebels.`), [[]]);
  });

  it('is the only country of a report, for what is only pointed at and for what is counted over months', () => {
    const raid = `${headline}Rebels raided Kidal in Mali. The mayor spoke. `;
    const war = `${headline}Rebels have fought troops across Mali. `;
    assert.deepEqual(tollsIn(`${war}A mine near a village killed 12 people.`), [['a village', 'Mali']]);
    const written = `${headline}GAO, Mali (Agency) — Rebels raided Gao. In 1990 the rebels killed 4,000 people.`;
    assert.deepEqual(tollsIn(written), [['Mali']]);
    assert.deepEqual(tollsIn(`${raid}Violence elsewhere killed 72 people.`), [[]]);
  });
});
