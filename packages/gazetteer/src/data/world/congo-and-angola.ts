import type { CountryFacts } from '../shape.ts';
import { land, part, seated, town } from '../short-forms.ts';

const congo: CountryFacts = {
  country: 'CD',
  division: [],
  provinces: [],
  places: [
    land(
      'Katanga',
      ['variorum:cd/haut-katanga', 'variorum:cd/haut-lomami', 'variorum:cd/lualaba', 'variorum:cd/tanganyika'],
      'Shaba',
      'Katanga Province',
      'Katanga province',
    ),
    land(
      'Greater Kasai',
      ['variorum:cd/kasai', 'variorum:cd/kasai-central', 'variorum:cd/kasai-oriental'],
      'Grand Kasai',
    ),
    land('South Kasai', ['variorum:cd/kasai-oriental']),
    land(
      'Orientale',
      ['variorum:cd/tshopo', 'variorum:cd/ituri', 'variorum:cd/haut-uele', 'variorum:cd/bas-uele'],
      'Orientale Province',
      'Province Orientale',
      'Haut-Congo',
    ),
    land('Bandundu Province', ['variorum:cd/kwango', 'variorum:cd/kwilu', 'variorum:cd/mai-ndombe']),
    land('Congo Free State', []),
  ],
};

const congoBrazzaville: CountryFacts = {
  country: 'CG',
  division: [],
  provinces: [
    part('11', 'Pool Department', 'Pool region', 'Pool Region'),
    part('06', 'Likouala'),
    part('01', 'Bouenza'),
    part('07', 'Niari'),
  ],
};

const angola: CountryFacts = {
  country: 'AO',
  division: ['Province', 'province'],
  provinces: [
    seated('01', 'Benguela', 3351663),
    part('02', 'Bié', 'Bie'),
    seated('03', 'Cabinda', 2243271, 'Cabinda enclave'),
    part('04', 'Cuando Cubango', 'Kuando Kubango', 'Kuando-Kubango'),
    part('05', 'Cuanza Norte', 'Kwanza Norte'),
    part('06', 'Cuanza Sul', 'Kwanza Sul'),
    part('07', 'Cunene'),
    seated('08', 'Huambo', 3348313, 'Nova Lisboa'),
    part('09', 'Huíla'),
    seated('12', 'Malanje', 2239862, 'Malange'),
    seated('13', 'Namibe', 3347019, 'Moçâmedes', 'Mocamedes'),
    part('14', 'Moxico'),
    seated('15', 'Uige', 2236568, 'Uíge'),
    part('16', 'Zaire Province'),
    part('17', 'Lunda Norte', 'Lunda-Norte'),
    part('18', 'Lunda Sul', 'Lunda-Sul'),
    part('19', 'Bengo'),
  ],
  places: [
    town('Cuito Cuanavale', [-15.16, 19.17], undefined, 'Kuito Kuanavale'),
    town('Cassinga', [-15.12, 16.08], undefined, 'Kassinga'),
    town('Jamba (UNITA)', [-17.45, 22.6], undefined, 'Jamba'),
    town('Mavinga', [-15.79, 20.36]),
    town('Cafunfo', [-8.77, 18.0]),
    land('Baixa de Cassange', ['variorum:ao/malanje'], 'Baixa de Cassanje'),
  ],
};

export const congoAndAngola: readonly CountryFacts[] = [congo, congoBrazzaville, angola];
