import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { examplePlaces, listGazetteer } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** The places of each toll, as worded, most specific first. */
function tollsIn(text: string, published: string | null = null): readonly (readonly string[])[] {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'where', text, published });
  return claims.filter(({ kind }) => kind === 'toll').map(({ where }) => where.map((place) => place.text));
}

describe('where a claim is', () => {
  it('nests by what the words say of names that no list has', () => {
    assert.deepEqual(tollsIn('The raid on Ostra village in Belun Township, Darfur, killed 12 people.'), [
      ['Ostra village', 'Belun Township', 'Darfur'],
    ]);
  });

  it('takes an old city for that of no town but the one that its words name', () => {
    const gazetteer = listGazetteer({
      Gao: ['town', 'ML'],
      'Old City': ['neighbourhood', 'PS'],
      'Old City of Homs': ['neighbourhood', 'SY'],
    });
    const readHere = createReader({ languages, kinds, gazetteer });
    const idsIn = (text: string): readonly (string | undefined)[] => {
      const { claims } = readHere({ id: `sha256:${'0'.repeat(64)}`, input: 'where', text, published: null });
      return claims.flatMap(({ kind, where }) => (kind === 'toll' ? [where[0]?.id] : []));
    };
    assert.deepEqual(idsIn('Twelve people were killed in the Old City on Monday.'), [undefined]);
    assert.deepEqual(idsIn('Twelve people were killed in the Old City of Homs on Monday.'), ['test:Old City of Homs']);
  });

  it('takes all places of a list, in their order, whatever countries they lie in', () => {
    assert.deepEqual(tollsIn('More than 600,000 people have fled to Mali, Sudan and Yemen.'), [
      ['Mali', 'Sudan', 'Yemen'],
    ]);
    assert.deepEqual(tollsIn('Two raids in Darfur and Khartoum killed 12 people.'), [['Darfur', 'Khartoum']]);
  });

  it('takes a name that no list has for a place where its words say that it is one', () => {
    const ostra = (words: string): readonly string[] => tollsIn(`Gunmen killed 12 people ${words} on Monday.`)[0]!;
    assert.deepEqual(ostra('at the “Ostra” camp'), ['“Ostra” camp']);
    assert.deepEqual(ostra('in a small town named Ostra'), ['a small town', 'Ostra']);
    assert.deepEqual(ostra('in the village known as Ostra'), ['the village', 'Ostra']);
    assert.deepEqual(ostra('near the Ostra bridge'), ['Ostra bridge']);
    assert.deepEqual(ostra('in raids on the Red Lions'), []);
    const both = 'Gunmen raided the Ostra and Kurna villages in Darfur, killing 12 people.';
    assert.deepEqual(tollsIn(both), [['Ostra', 'Kurna', 'Darfur']]);
    const head = 'Gunmen killed the village head of Ostra community in Darfur and 12 other people.';
    assert.deepEqual(tollsIn(head), [['Ostra community', 'Darfur']]);
    assert.deepEqual(tollsIn('Gunmen attacked the Ostra and Kurna brigades, killing 12 people.'), [[]]);
  });

  it('puts a border behind whatever else is named', () => {
    const text = 'Gunmen killed 14 people in the village of Ostra near the border with Sudan in western Mali.';
    assert.deepEqual(tollsIn(text), [['village of Ostra', 'western Mali', 'the border with Sudan']]);
  });

  it('puts a quarter inside the town that owns it, and a place before one that its words say it lies in', () => {
    assert.deepEqual(tollsIn('Two people died in Homs’s Korda district.'), [['Korda district', 'Homs']]);
    const text = 'Nine people died in Ostra municipality, Homs, on Monday.';
    assert.deepEqual(tollsIn(text), [['Ostra municipality', 'Homs']]);
  });

  it('puts a place inside the one with which its sentence opens, unless it lies elsewhere', () => {
    const text = 'In Darfur, where raids go on, gunmen stormed Ostra village on Monday, killing 12 people.';
    assert.deepEqual(tollsIn(text), [['Ostra village', 'Darfur']]);
    const meanwhile = 'Meanwhile, on Monday in Darfur, a mine killed 12 people in Ostra village.';
    assert.deepEqual(tollsIn(meanwhile), [['Ostra village', 'Darfur']]);
    const quarter = 'In downtown Homs, a mine killed 12 people in Korda neighbourhood.';
    assert.deepEqual(tollsIn(quarter), [['Korda neighbourhood', 'Homs']]);
    assert.deepEqual(tollsIn('In Khartoum, the ministry said that 12 people had been killed in Homs.'), [['Homs']]);
  });

  it('takes no rank and no first name behind a comma for a hamlet that is called so', () => {
    const hamlet = { ...examplePlaces.find('Gao')[0]!, score: 0.3 };
    const find = (name: string) => (/^(?:Brig|Silas)$/.test(name) ? [hamlet] : examplePlaces.find(name));
    const reader = createReader({ languages, kinds, gazetteer: { ...examplePlaces, find } });
    const places = (text: string): readonly (readonly string[])[] =>
      reader({ id: `sha256:${'0'.repeat(64)}`, input: 'names', text })
        .claims.filter(({ kind }) => kind === 'toll')
        .map(({ where }) => where.map((place) => place.text));
    assert.deepEqual(places('Two men died in Homs, Brig. Gen. Sami Korda said.'), [['Homs']]);
    assert.deepEqual(places('Two men died in Homs, Silas Korda told the paper.'), [['Homs']]);
    assert.deepEqual(places('Two men died in Brig on Monday.'), [['Brig']]);
  });

  it('takes the place of what the same people were at, behind "while"', () => {
    assert.deepEqual(tollsIn('Two guards were killed in a blast while on patrol in Gao.'), [['Gao']]);
    assert.deepEqual(tollsIn('Two guards were shot dead while praying in Gao.'), [['Gao']]);
    assert.deepEqual(tollsIn('Four died in Darfur, while in Gao nine died.'), [['Darfur'], ['Gao']]);
    assert.deepEqual(tollsIn('Four died in Darfur while clashes in Gao killed nine.'), [['Darfur'], ['Gao']]);
  });

  it('puts a region or an area that no list has before the place that it is one of', () => {
    assert.deepEqual(tollsIn('Two people died in the Ostra region of Darfur.'), [['Ostra region', 'Darfur']]);
    const misspelt = 'Two people died in the Ostra area of Kurna district in Darfuur.';
    assert.deepEqual(tollsIn(misspelt), [['Ostra area', 'Kurna district', 'Darfuur']]);
  });

  it('takes no town in front of the report for where it was', () => {
    const text =
      'Khartoum, May 2 (Agency) At least 11 people were killed in two districts of Darfur. Six more died on Friday.';
    assert.deepEqual(tollsIn(text)[0], ['districts of Darfur']);
  });

  it('takes neither end of the way on which it befell them', () => {
    const bus = 'Two people died in a blast near a bus heading from Gao to Homs in the Ostra area.';
    assert.deepEqual(tollsIn(bus), [['Ostra area']]);
    const truck = 'A truck carrying 12 traders from Gao to a camp near Homs hit a mine in Ostra, killing six.';
    assert.deepEqual(tollsIn(truck), [['Ostra']]);
  });

  it('takes no body, and nobody whose villages they are, for a place', () => {
    assert.deepEqual(tollsIn('Twelve people died in raids in Christian and Druze villages.'), [[]]);
    assert.deepEqual(tollsIn('Twelve people died in raids by the Democratic Front of Ostra.'), [[]]);
    assert.deepEqual(tollsIn('A convoy of the Darfur Rifles was ambushed in Gao and 12 people died.'), [['Gao']]);
  });

  it('takes none that a verb parts from the one where it was', () => {
    const text = 'Two people died when shells hit a house in Gao and soldiers raided Homs.';
    assert.deepEqual(tollsIn(text), [['Gao']]);
  });

  it('takes what "where" follows, not the village that is only near it', () => {
    const text = 'Gunmen killed 21 people in a village near Ostra town in Darfur, where rebels abducted 270 girls.';
    assert.deepEqual(tollsIn(text), [
      ['a village', 'Ostra town', 'Darfur'],
      ['Ostra town', 'Darfur'],
    ]);
  });

  it('takes what follows for where people were harmed, whatever is named of them', () => {
    const text = 'Five people were hurt in a raid on the chief of Ostra district in Darfur. Two people were killed.';
    assert.deepEqual(tollsIn(text).at(-1), ['Ostra district', 'Darfur']);
  });

  it('takes what follows for where people were harmed, not for what lies near', () => {
    const near = 'Five people died in Ostra, near Gao, in northern Mali. The bomber killed three others.';
    assert.deepEqual(tollsIn(near).at(-1)![0], 'Ostra');
    const same = 'Rebels attacked a camp in Ostra on Monday, killing two people near the camp.';
    assert.deepEqual(tollsIn(same), [['a camp', 'Ostra']]);
  });

  it('takes a toll of many years for that of the land, unless somebody is named who took part', () => {
    const raid = 'Shells fell on Gao in Mali. ';
    assert.deepEqual(tollsIn(`${raid}Nearly 400 people have been killed since 2015.`), [['Mali']]);
    assert.deepEqual(tollsIn(`${raid}Tens of thousands have been killed by the rebels.`), [[]]);
  });

  it('stays at a place when its province is named again, unless with a figure of its own', () => {
    const raid = 'Gunmen raided Grozny in Chechnya. ';
    const nobody = `${raid}The raid was the deadliest in Chechnya. Nine people were killed.`;
    assert.deepEqual(tollsIn(nobody), [['Grozny', 'Chechnya']]);
    const others = `${raid}Two more were killed elsewhere in Chechnya. Nine people were wounded.`;
    assert.deepEqual(tollsIn(others), [['Chechnya'], ['Chechnya']]);
  });

  it('comes back from what was told of another time when the blow is spoken of again', () => {
    const raid = 'Gunmen raided Gao on 14 May. Last year rebels stormed Homs. ';
    const tolls = (text: string): readonly (readonly string[])[] => tollsIn(raid + text, '2019-05-16');
    assert.deepEqual(tolls('Nine people were killed.'), [['Homs']]);
    assert.deepEqual(tolls('The mayor said that nine people were killed in the raid.'), [['Gao']]);
    assert.deepEqual(tolls('Nobody was caught. Nine people were killed.'), [['Gao']]);
    const own = 'Gunmen raided Gao on 14 May. In March nine people were killed in a raid that nobody explained.';
    assert.deepEqual(tollsIn(own, '2019-05-16'), [[]]);
    const since = 'Troops and rebels clashed in Gao. Nine people have been killed since Tuesday in the clashes.';
    assert.deepEqual(tollsIn(since, '2019-05-16'), [['Gao']]);
    const sameDay =
      'It was the day on which a raid in 2014 killed 16 people in Kunduz. Six died in the raid, police said.';
    assert.deepEqual(tolls(sameDay), [['Kunduz'], ['Gao']]);
  });

  it('is where the sentences before were, whatever border that is near', () => {
    const text =
      'Gunmen raided a mine at Ostra. The mine that they attacked is near the Mali-Sudan border. Two were shot dead.';
    assert.deepEqual(tollsIn(text).at(-1)!.at(-1), 'Ostra');
  });

  it('takes "the camp" for the one that is called so', () => {
    const text =
      'Gunmen raided the Ostra camp in Darfur. The raid was the deadliest in Darfur. Nine people died in the camp.';
    assert.deepEqual(tollsIn(text), [['the camp', 'Ostra camp', 'Darfur']]);
  });

  it('carries no scene to thousands whom a war has killed, and names its country whole', () => {
    const text = 'Gunmen killed 21 people in Gao in northern Mali. They have killed thousands.';
    assert.deepEqual(tollsIn(text), [['Gao', 'northern Mali'], []]);
    const war = 'Gunmen killed 21 people in Gao in northern Mali. The war has killed more than 20,000 people.';
    assert.deepEqual(tollsIn(war), [['Gao', 'northern Mali'], ['Mali']]);
  });

  it('parts what took place hours after something else from it', () => {
    const text = 'A bomb in Gao killed 22 people on Monday, hours after bombs in Homs killed 13.';
    assert.deepEqual(tollsIn(text), [['Gao'], ['Homs']]);
  });

  it('keeps a distance with the place that it is measured from, behind the place itself', () => {
    const text = 'Gunmen stormed Ostra village, about 25 km from the state capital Gao, and killed 12 people.';
    assert.deepEqual(tollsIn(text), [['Ostra village', '25 km from the state capital Gao']]);
  });

  it('carries a struck village over, not the town that it was measured from', () => {
    const text = 'Gunmen stormed Ostra village, 25 km from Gao, on Tuesday. A spokesman put the death toll at 11.';
    assert.deepEqual(tollsIn(text), [['Ostra village', '25 km from Gao']]);
  });

  it('knows a state whose name goes on behind "Republic of"', () => {
    const text = 'Gunmen killed 12 people in the northeast of the Democratic Republic of Congo.';
    assert.deepEqual(tollsIn(text), [['northeast of the Democratic Republic of Congo']]);
  });

  it('takes "there" for what its own sentence named before, be it where the speaker is', () => {
    const text = 'Raids hit Homs. A doctor in the Sabon market told reporters that six people were killed there.';
    assert.deepEqual(tollsIn(text), [['there', 'Sabon market']]);
  });

  it('takes the capital for that of the country, and the district for what its own sentence named before', () => {
    const text = 'The army holds Kabul in Afghanistan. A raid in Kunduz killed two. Nine people died in the capital.';
    assert.deepEqual(tollsIn(text), [['Kunduz'], ['the capital', 'Kabul']]);
    const unnamed = 'A raid in Kunduz killed two. Nine people died in the capital.';
    assert.deepEqual(tollsIn(unnamed), [['Kunduz'], ['the capital']]);
    const district = 'Shells fell in Homs. A mine killed two in Gao, a day after a guard died in the district.';
    assert.deepEqual(tollsIn(district).at(-1), ['the district', 'Gao']);
  });

  it('takes "there" for the home of whoever speaks of it, where no other place is named', () => {
    const text = 'A resident of Homs said that six people were killed there.';
    assert.deepEqual(tollsIn(text), [['there', 'Homs']]);
  });

  it('puts a village whose kind stands behind it before the land that it lies in', () => {
    const text = 'A strike on Korda, a mostly Druze farming village in northern Mali, killed 12 people.';
    assert.deepEqual(tollsIn(text), [['Korda', 'northern Mali']]);
  });

  it('knows where a count is that stands right behind its scene, and of none further off or with a day of its own', () => {
    const counts = (text: string): readonly (readonly string[])[] =>
      read({ id: `sha256:${'0'.repeat(64)}`, input: 'where', text })
        .claims.filter(({ kind }) => kind === 'count')
        .map(({ where }) => where.map((place) => place.text));
    assert.deepEqual(counts('Troops stormed Ostra village. They burned 40 huts.'), [['Ostra village']]);
    assert.deepEqual(counts('Troops stormed Ostra village. On Monday they burned 40 huts.'), [[]]);
    assert.deepEqual(counts('Troops stormed Ostra village. Nobody was left. They burned 40 huts.'), [[]]);
    const harmed = 'Troops stormed Ostra village. Nobody was left. They killed six people and burned 40 huts.';
    assert.deepEqual(counts(harmed), [['Ostra village']]);
  });
});

/** The places of each claim on who holds a place, as worded, most specific first. */
function holdingsIn(text: string): readonly (readonly string[])[] {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'where', text });
  return claims.filter(({ kind }) => kind === 'control').map(({ where }) => where.map((place) => place.text));
}

describe('where a place that is only pointed at is', () => {
  it('takes the city in a province for the one spoken of before', () => {
    const text = 'The army entered Grozny. The rebels said that they had left the city in Chechnya.';
    assert.deepEqual(holdingsIn(text).at(-1), ['the city', 'Grozny', 'Chechnya']);
    const elsewhere = 'The army entered Mosul. The rebels said that they had left the city in Chechnya.';
    assert.deepEqual(holdingsIn(elsewhere).at(-1), ['the city', 'Chechnya']);
  });

  it('takes the area for the place that its own sentence spoke of before', () => {
    const text = 'A hut fell in Gao. Troops encircled a key town in Idlib, hours after rebels withdrew from the area.';
    assert.deepEqual(holdingsIn(text).at(-1), ['the area', 'a key town', 'Idlib']);
  });

  it('takes a withdrawal that is confirmed for one from the place spoken of before', () => {
    const text = 'The army entered Gao. Sami Haddad, head of the Observatory, a monitor, confirmed the withdrawal.';
    assert.deepEqual(holdingsIn(text).at(-1), ['Gao']);
  });
});

describe('text in capitals', () => {
  it('takes no plain words for a name', () => {
    assert.deepEqual(tollsIn('TEN MEN WERE KILLED IN AN ENCOUNTER IN BELUN DISTRICT ON SATURDAY.'), [
      ['BELUN DISTRICT'],
    ]);
  });

  it('takes no place before a colon for a source', () => {
    const text = 'BELUN: TEN MEN KILLED IN GUNFIGHT\n\nTen men were killed in Gao, police said.';
    const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'capitals', text });
    const [headline] = claims.filter(({ kind }) => kind === 'toll');
    assert.deepEqual(headline?.attribution, []);
  });
});

describe('what a report is called', () => {
  const titleOf = (text: string) => read({ id: `sha256:${'0'.repeat(64)}`, input: 'title', text }).report.title;

  it('passes over lines that only say what sort of text follows', () => {
    assert.equal(
      titleOf('PRESS RELEASE\nMali: raid on market\n\nTwelve people were killed in Gao.'),
      'Mali: raid on market',
    );
  });

  it('takes no running text behind a dateline for a title', () => {
    assert.equal(titleOf('KABUL (Agency) _ A bomb killed 12 people in Kunduz.\n\nPolice said so.'), null);
  });
});
