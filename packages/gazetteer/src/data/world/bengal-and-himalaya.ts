import type { CountryFacts } from '../shape.ts';
import { land, part, seated, town } from '../short-forms.ts';

const bangladesh: CountryFacts = {
  country: 'BD',
  division: ['Division', 'division'],
  provinces: [
    seated('81', 'Dhaka', 1185241, 'Dacca'),
    seated('82', 'Khulna', 1336135),
    seated('83', 'Rajshahi', 1185128, 'Rajshahye'),
    seated('84', 'Chittagong', 1205733, 'Chattogram'),
    seated('85', 'Barisal', 1336137, 'Barishal'),
    seated('86', 'Sylhet', 1185099),
    seated('87', 'Rangpur', 1185188),
    seated('H', 'Mymensingh', 1185162),
  ],
  places: [
    land('Chittagong Hill Tracts', ['variorum:bd/chittagong'], 'Chittagong hill tracts', 'CHT'),
    land('Rangamati Hill District', ['variorum:bd/chittagong'], 'Rangamati district'),
    land('Bandarban', ['variorum:bd/chittagong']),
    land('Khagrachhari', ['variorum:bd/chittagong'], 'Khagrachari'),
    land("Cox's Bazar District", ['variorum:bd/chittagong'], 'Cox’s Bazar District'),
    land('Sundarbans (Bangladesh)', ['variorum:bd/khulna']),
    town('Kutupalong', [21.21, 92.16], undefined, 'Kutupalong camp'),
    town('Ashuganj', [24.03, 91.0]),
  ],
};

const nepal: CountryFacts = {
  country: 'NP',
  division: ['Province', 'province'],
  provinces: [
    part('1', 'Koshi', 'Province No. 1'),
    part('2', 'Madhesh', 'Province No. 2'),
    part('3', 'Bagmati', 'Province No. 3'),
    part('4', 'Gandaki'),
    part('5', 'Lumbini', 'Province No. 5'),
    part('6', 'Karnali'),
    part('7', 'Sudurpashchim', 'Far Western Province'),
  ],
  places: [
    land('Terai', [], 'the Terai', 'Tarai'),
    land('Rolpa', ['variorum:np/lumbini'], 'Rolpa district'),
    land('Rukum', ['variorum:np/lumbini', 'variorum:np/karnali'], 'Rukum district'),
    land('Dang District', ['variorum:np/lumbini'], 'Dang district'),
    land('Jajarkot', ['variorum:np/karnali'], 'Jajarkot district'),
    land('Salyan', ['variorum:np/karnali'], 'Salyan district'),
    land('Kalikot', ['variorum:np/karnali'], 'Kalikot district'),
    land('Achham', ['variorum:np/sudurpashchim'], 'Achham district', 'Accham'),
    land('Dolakha', ['variorum:np/bagmati'], 'Dolakha district'),
    land('Gorkha District', ['variorum:np/gandaki'], 'Gorkha district'),
    land('Bardiya', ['variorum:np/lumbini'], 'Bardiya district'),
    land('Kathmandu Valley', ['variorum:np/bagmati'], 'Kathmandu valley'),
    town('Khara', null),
    town('Dunai', [28.98, 82.9]),
  ],
};

export const bengalAndHimalaya: readonly CountryFacts[] = [bangladesh, nepal];
