import type { CountryFacts } from '../shape.ts';
import { land, part, seated, spot, town } from '../short-forms.ts';

const japan: CountryFacts = {
  country: 'JP',
  division: ['Prefecture', 'prefecture'],
  provinces: [
    seated('08', 'Fukushima', 2112923),
    seated('11', 'Hiroshima', 1862415),
    part('12', 'Hokkaido', 'Hokkaidō', 'Yezo'),
    part('14', 'Ibaraki'),
    part('16', 'Iwate'),
    part('13', 'Hyogo'),
    part('18', 'Kagoshima Prefecture'),
    part('19', 'Kanagawa'),
    part('24', 'Miyagi'),
    seated('27', 'Nagasaki', 1856177),
    {
      ...part('47', 'Okinawa', 'Okinawa Island', 'island of Okinawa', 'Ryukyu Islands', 'Ryukyus'),
      holds: [town('Naha', 1856035)],
    },
    part('40', 'Tokyo Prefecture'),
  ],
  places: [
    land('Honshu', []),
    land('Kyushu', []),
    land('Shikoku', []),
    spot('Iwo Jima', [24.78, 141.32], undefined, 'Iwojima', 'Iwo To', 'Mount Suribachi'),
    land('Bonin Islands', [], 'Ogasawara Islands', 'Chichi Jima'),
    land('Ie Shima', ['variorum:jp/okinawa'], 'Iejima'),
  ],
};

const southKorea: CountryFacts = {
  country: 'KR',
  division: ['Province', 'province'],
  provinces: [
    {
      ...part('01', 'Jeju', 'Cheju', 'Jeju Island', 'Cheju Island', 'Cheju-do', 'Jeju-do', 'Quelpart'),
      holds: [town('Jeju City', 1846266)],
    },
    part('03', 'North Jeolla', 'North Cholla', 'Jeollabuk-do'),
    part('05', 'North Chungcheong', 'North Chungchong'),
    part('06', 'Gangwon', 'Kangwon'),
    part('13', 'Gyeonggi', 'Kyonggi'),
    part('14', 'North Gyeongsang', 'North Kyongsang'),
    part('16', 'South Jeolla', 'South Cholla'),
    part('17', 'South Chungcheong', 'South Chungchong'),
    part('20', 'South Gyeongsang', 'South Kyongsang'),
  ],
  places: [
    land('Jeolla', ['variorum:kr/north-jeolla', 'variorum:kr/south-jeolla'], 'Cholla'),
    land('Gyeongsang', ['variorum:kr/north-gyeongsang', 'variorum:kr/south-gyeongsang'], 'Kyongsang'),
    land('Pusan Perimeter', [], 'Busan Perimeter'),
    land('Yeonpyeong', [], 'Yeonpyeong Island', 'Yonpyong'),
    spot('Geoje Camp', null, undefined, 'Koje-do', 'Koje Island', 'Koje'),
    land('Baengnyeong', [], 'Baengnyeong Island'),
  ],
};

const northKorea: CountryFacts = {
  country: 'KP',
  division: ['Province', 'province'],
  provinces: [
    part('01', 'Chagang'),
    part('03', 'South Hamgyong'),
    part('06', 'South Hwanghae'),
    part('07', 'North Hwanghae'),
    part('11', 'North Pyongan'),
    part('13', 'Ryanggang'),
    part('15', 'South Pyongan'),
    part('17', 'North Hamgyong'),
  ],
  places: [
    land('Chosin Reservoir', ['variorum:kp/south-hamgyong'], 'Changjin Reservoir', 'Chosin'),
    land('Iron Triangle (Korea)', []),
  ],
};

const taiwan: CountryFacts = {
  country: 'TW',
  division: [],
  provinces: [{ ...part('01', 'Kinmen and Matsu'), also: ['Fukien Province'] }],
  places: [
    land('Kinmen', ['variorum:tw/kinmen-and-matsu'], 'Quemoy', 'Jinmen'),
    land('Matsu', ['variorum:tw/kinmen-and-matsu'], 'Matsu Islands'),
    land('Pescadores', [], 'Penghu'),
  ],
};

export const japanAndKorea: readonly CountryFacts[] = [japan, southKorea, northKorea, taiwan];
