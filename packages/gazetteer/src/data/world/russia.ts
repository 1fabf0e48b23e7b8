import type { CountryFacts } from '../shape.ts';
import { inAreas, land, part } from '../short-forms.ts';

/** Of the oblasts that go by their seat's name, with what else "oblast" is called. */
const oblast = (code: string, seat: string, ...also: readonly string[]) =>
  part(code, `${seat} Oblast`, `${seat} region`, `${seat} Region`, `${seat} oblast`, `${seat} province`, ...also);

const siberian = inAreas(
  ['variorum:ru/siberia'],
  [
    part('03', 'Altai Republic'),
    part('04', 'Altai Krai', 'Altai Territory'),
    part('11', 'Buryatia'),
    part('31', 'Khakassia'),
    part('79', 'Tuva', 'Tyva'),
    part('91', 'Krasnoyarsk Krai', 'Krasnoyarsk Territory', 'Krasnoyarsk region'),
    part('93', 'Zabaykalsky Krai', 'Transbaikal', 'Transbaikalia', 'Chita Oblast'),
    oblast('20', 'Irkutsk'),
    oblast('29', 'Kemerovo', 'Kuzbass'),
    oblast('53', 'Novosibirsk'),
    oblast('54', 'Omsk'),
    oblast('75', 'Tomsk'),
  ],
);

const farEastern = inAreas(
  ['variorum:ru/russian-far-east'],
  [
    oblast('05', 'Amur'),
    part('15', 'Chukotka'),
    part('30', 'Khabarovsk Krai', 'Khabarovsk Territory'),
    part('44', 'Magadan Oblast', 'Magadan region'),
    part('59', 'Primorsky Krai', 'Primorye', 'Maritime Province', 'Maritime Territory'),
    part('63', 'Yakutia', 'Sakha Republic', 'Sakha'),
    part('64', 'Sakhalin', 'Sakhalin Oblast', 'island of Sakhalin', 'Karafuto'),
    part('89', 'Jewish Autonomous Oblast', 'Birobidzhan region'),
    part('92', 'Kamchatka', 'Kamchatka Krai', 'Kamchatka Peninsula'),
  ],
);

const russia: CountryFacts = {
  country: 'RU',
  division: [],
  provinces: [
    part('01', 'Adygea', 'Republic of Adygea', 'Adygeya'),
    oblast('06', 'Arkhangelsk', 'Archangel Oblast'),
    oblast('07', 'Astrakhan'),
    part('08', 'Bashkortostan', 'Bashkiria'),
    oblast('13', 'Chelyabinsk'),
    part('16', 'Chuvashia'),
    oblast('21', 'Ivanovo'),
    oblast('23', 'Kaliningrad'),
    part('24', 'Kalmykia', 'Kalmukia'),
    oblast('25', 'Kaluga'),
    part('28', 'Karelia (Russia)', 'Republic of Karelia', 'Soviet Karelia'),
    oblast('33', 'Kirov'),
    part('34', 'Komi Republic'),
    part('38', 'Krasnodar Krai', 'Krasnodar Territory', 'Krasnodar region'),
    oblast('42', 'Leningrad'),
    oblast('43', 'Lipetsk'),
    part('45', 'Mari El'),
    part('46', 'Mordovia'),
    oblast('47', 'Moscow'),
    oblast('49', 'Murmansk'),
    oblast('51', 'Nizhny Novgorod', 'Gorky Oblast'),
    oblast('52', 'Novgorod'),
    oblast('55', 'Orenburg'),
    oblast('56', 'Oryol', 'Orel Oblast', 'Orel region'),
    oblast('57', 'Penza'),
    oblast('60', 'Pskov'),
    oblast('62', 'Ryazan'),
    oblast('65', 'Samara'),
    oblast('67', 'Saratov'),
    oblast('69', 'Smolensk'),
    oblast('71', 'Sverdlovsk'),
    oblast('72', 'Tambov'),
    part('73', 'Tatarstan', 'Tataria', 'Tatar Republic'),
    oblast('76', 'Tula'),
    oblast('77', 'Tver', 'Kalinin Oblast'),
    oblast('78', 'Tyumen'),
    part('80', 'Udmurtia'),
    oblast('81', 'Ulyanovsk'),
    oblast('83', 'Vladimir'),
    oblast('84', 'Volgograd', 'Stalingrad Oblast'),
    oblast('88', 'Yaroslavl'),
    part('90', 'Perm Krai', 'Perm region'),
    ...siberian,
    ...farEastern,
  ],
  places: [
    land('Volga', [], 'the Volga', 'Volga River', 'River Volga'),
    land('Don River', [], 'River Don', 'river Don'),
    land('Siberia', []),
    land('Russian Far East', [], 'Soviet Far East', 'Far Eastern Federal District'),
    land('Urals', [], 'the Urals', 'Ural Mountains', 'Ural mountains'),
    land('Kuban', ['variorum:ru/krasnodar-krai', 'variorum:ru/adygea', 'variorum:ru/stavropol-krai'], 'Kuban region'),
    land('Ingria', ['variorum:ru/leningrad-oblast']),
    land('Kola Peninsula', ['variorum:ru/murmansk-oblast']),
    land('Karelian Isthmus', ['variorum:ru/leningrad-oblast']),
    land('Kuril Islands', ['variorum:ru/sakhalin'], 'Kuriles', 'Kurile Islands'),
    land('Kolyma', ['variorum:ru/magadan-oblast', 'variorum:ru/yakutia']),
    land('Don Host Oblast', [], 'Don region', 'Don Cossack region'),
    land('Volga region', [], 'Volga Region'),
    land('Volga German Republic', ['variorum:ru/saratov-oblast', 'variorum:ru/volgograd-oblast']),
    land('Lake Baikal', ['variorum:ru/irkutsk-oblast', 'variorum:ru/buryatia']),
  ],
};

export const restOfRussia: readonly CountryFacts[] = [russia];
