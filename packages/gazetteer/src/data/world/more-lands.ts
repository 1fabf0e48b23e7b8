import type { CountryFacts } from '../shape.ts';
import { land, placesIn, spot } from '../short-forms.ts';

/** Lands and islands of countries whose divisions stand in other files or are not written down. */
export const moreLands: readonly CountryFacts[] = [
  placesIn(
    'MM',
    land('Shan States', ['variorum:mm/shan'], 'Shan states'),
    land('Kokang', ['variorum:mm/shan']),
    land('Wa State', ['variorum:mm/shan']),
    land('Irrawaddy Delta', ['variorum:mm/ayeyarwady'], 'Irrawaddy delta', 'Ayeyarwady Delta'),
  ),
  placesIn('MY', land('Straits Settlements', [])),
  placesIn('ID', land('South Moluccas', ['variorum:id/maluku'], 'South Maluku')),
  placesIn(
    'PK',
    land('Hazara Division', ['variorum:pk/khyber-pakhtunkhwa']),
    land('Baltistan', ['variorum:pk/gilgit-baltistan']),
    land('Tirah Valley', ['variorum:pk/khyber-pakhtunkhwa'], 'Tirah', 'Tirah valley'),
    land('Malakand', ['variorum:pk/khyber-pakhtunkhwa'], 'Malakand Division', 'Malakand Agency'),
    land('Chitral', ['variorum:pk/khyber-pakhtunkhwa'], 'Chitral district'),
    land('Lower Dir', ['variorum:pk/khyber-pakhtunkhwa']),
    land('Upper Dir', ['variorum:pk/khyber-pakhtunkhwa']),
  ),
  placesIn('AF', land('Wakhan', ['variorum:af/badakhshan'], 'Wakhan Corridor'), land('Hazarajat', [])),
  placesIn(
    'IR',
    land('Luristan', ['variorum:ir/lorestan']),
    land('Khuzistan', ['variorum:ir/khuzestan'], 'Arabistan'),
    land('Khorasan', [], 'Khurasan'),
    land('Sistan', []),
  ),
  placesIn('LB', land('Litani', [], 'Litani River', 'the Litani')),
  placesIn('SY', land('Jebel Druze', ['variorum:sy/suwayda'], 'Jabal al-Druze', 'Jebel el-Druze')),
  placesIn('PS', land('Judea', ['variorum:ps/west-bank'], 'Judaea')),
  placesIn(
    'SD',
    land(
      'Jebel Marra',
      ['variorum:sd/central-darfur', 'variorum:sd/south-darfur', 'variorum:sd/north-darfur'],
      'Marrah Mountains',
      'Jebel Marrah',
    ),
  ),
  placesIn('ML', land('Adrar des Ifoghas', ['variorum:ml/kidal'], 'Ifoghas', 'Ifoghas Mountains')),
  placesIn('TD', land('Ennedi', ['variorum:td/ennedi-est', 'variorum:td/ennedi-ouest'], 'Ennedi Plateau')),
  placesIn('GQ', land('Fernando Po', [], 'Bioko', 'Fernando Poo'), land('Rio Muni', [], 'Río Muni')),
  placesIn(
    'CM',
    land(
      'Southern Cameroons',
      ['variorum:cm/north-west-region-cameroon', 'variorum:cm/south-west-region-cameroon'],
      'Ambazonia',
    ),
  ),
  placesIn('SO', land('British Somaliland', [])),
  placesIn('NA', land('Damaraland', []), land('Namaland', [], 'Namaqualand')),
  placesIn('IO', spot('Diego Garcia', [-7.31, 72.41])),
];
