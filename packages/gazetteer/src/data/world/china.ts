import type { CountryFacts } from '../shape.ts';
import { inAreas, land, part, town } from '../short-forms.ts';

const manchuria = inAreas(
  ['variorum:cn/manchuria'],
  [
    part('05', 'Jilin Province', 'Jilin', 'Kirin', 'Kirin Province'),
    part('08', 'Heilongjiang', 'Heilungkiang', 'Heilungchiang'),
    {
      ...part('19', 'Liaoning', 'Fengtien', 'Fengtian', 'Liaoning Province'),
      holds: [
        { ...town('Shenyang', 2034937, '沈阳', 'Mukden', 'Moukden'), prominence: 80 },
        town('Dalian', 1814087, undefined, 'Dairen', 'Dalny'),
        town('Lushun', 1801722, '旅顺', 'Port Arthur', 'Lüshun', 'Lushunkou'),
      ],
    },
  ],
);

const china: CountryFacts = {
  country: 'CN',
  division: ['Province', 'province'],
  provinces: [
    ...manchuria,
    part('01', 'Anhui', 'Anhwei'),
    part('02', 'Zhejiang', 'Chekiang'),
    part('03', 'Jiangxi', 'Kiangsi'),
    {
      ...part('04', 'Jiangsu', 'Kiangsu'),
      holds: [
        { ...town('Nanjing', 1799962, '南京', 'Nanking'), prominence: 81 },
        town('Xuzhou', 1787824, undefined, 'Suchow', 'Hsuchow'),
      ],
    },
    part('06', 'Qinghai', 'Chinghai', 'Tsinghai', 'Amdo'),
    part('07', 'Fujian', 'Fukien'),
    part('09', 'Henan', 'Honan'),
    part('10', 'Hebei', 'Hopei', 'Hopeh', 'Chihli', 'Zhili'),
    part('11', 'Hunan'),
    {
      ...part('12', 'Hubei', 'Hupei', 'Hupeh'),
      holds: [{ ...town('Wuhan', 1791247, '武汉', 'Hankow', 'Hankou', 'Wuchang', 'Hanyang'), prominence: 80 }],
    },
    part(
      '13',
      'Xinjiang',
      'Sinkiang',
      'East Turkestan',
      'Eastern Turkestan',
      'Chinese Turkestan',
      'Xinjiang Uyghur Autonomous Region',
    ),
    part('14', 'Tibet', 'Xizang', 'Tibet Autonomous Region'),
    part('15', 'Gansu', 'Kansu'),
    part('16', 'Guangxi', 'Kwangsi'),
    part('18', 'Guizhou', 'Kweichow', 'Kweichou'),
    part('20', 'Inner Mongolia', 'Nei Mongol'),
    part('21', 'Ningxia', 'Ninghsia'),
    part('24', 'Shanxi', 'Shansi'),
    part('25', 'Shandong', 'Shantung'),
    part('26', 'Shaanxi', 'Shensi'),
    part('29', 'Yunnan'),
    part('30', 'Guangdong', 'Kwangtung'),
    part('31', 'Hainan', 'Hainan Island', 'island of Hainan'),
    part('32', 'Sichuan', 'Szechuan', 'Szechwan'),
    {
      ...part('33', 'Chongqing Municipality'),
      holds: [{ ...town('Chongqing', 1814906, '重庆', 'Chungking'), prominence: 81 }],
    },
  ],
  places: [
    land('Manchuria', [], 'Manchukuo', 'northeast China'),
    land('Jehol', ['variorum:cn/hebei', 'variorum:cn/inner-mongolia', 'variorum:cn/liaoning'], 'Jehol Province'),
    land('Chahar', ['variorum:cn/hebei', 'variorum:cn/inner-mongolia', 'variorum:cn/shanxi']),
    land('Suiyuan', ['variorum:cn/inner-mongolia']),
    land('Sikang', ['variorum:cn/sichuan', 'variorum:cn/tibet'], 'Xikang'),
    land('Liaodong Peninsula', ['variorum:cn/liaoning'], 'Liaotung', 'Liaotung Peninsula', 'Liaodong'),
    land('Yangtze', [], 'Yangtze River', 'Yangtze Valley', 'Yangtse'),
    land('Yellow River', []),
  ],
};

export const mainlandChina: readonly CountryFacts[] = [china];
