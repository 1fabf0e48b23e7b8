import type { CountryFacts } from '../shape.ts';
import { land, part, seated, village } from '../short-forms.ts';

const peru: CountryFacts = {
  country: 'PE',
  division: ['Department', 'department', 'region', 'Region'],
  provinces: [
    part('01', 'Amazonas (Peru)'),
    part('02', 'Áncash', 'Ancash'),
    seated('04', 'Arequipa', 3947322),
    seated('06', 'Cajamarca', 3699088),
    seated('08', 'Cusco', 3941584, 'Cuzco'),
    part('11', 'Ica Department'),
    part('13', 'La Libertad (Peru)'),
    part('14', 'Lambayeque'),
    part('16', 'Loreto (Peru)'),
    part('17', 'Madre de Dios'),
    part('18', 'Moquegua'),
    part('19', 'Pasco'),
    seated('20', 'Piura', 3693528),
    seated('21', 'Puno', 3931276),
    part('22', 'San Martín (Peru)', 'San Martin Department'),
    seated('23', 'Tacna', 3928128),
    seated('24', 'Tumbes', 3691148),
    { ...part('LMA', 'Lima Province') },
  ],
  places: [
    land(
      'Upper Huallaga Valley',
      ['variorum:pe/san-martin-peru', 'variorum:pe/huanuco'],
      'Upper Huallaga',
      'Alto Huallaga',
      'Huallaga Valley',
      'Huallaga valley',
    ),
    land(
      'Cenepa',
      ['variorum:pe/amazonas-peru'],
      'Cenepa Valley',
      'Cenepa valley',
      'Cordillera del Cóndor',
      'Cordillera del Condor',
    ),
    village('Bagua', null, undefined, 'Devil’s Curve'),
    village('La Cantuta', null),
    village('Soccos', null, undefined, 'Socos'),
    village('Santa Bárbara (Huancavelica)', null),
  ],
};

const bolivia: CountryFacts = {
  country: 'BO',
  division: ['Department', 'department'],
  provinces: [
    part('01', 'Chuquisaca'),
    seated('02', 'Cochabamba', 3919968),
    part('03', 'Beni Department', 'El Beni'),
    part('04', 'La Paz Department (Bolivia)'),
    seated('05', 'Oruro', 3909234),
    part('06', 'Pando'),
    seated('07', 'Potosí', 3907584, 'Potosi'),
    part('08', 'Santa Cruz Department'),
    seated('09', 'Tarija', 3903320),
  ],
  places: [land('Chapare', ['variorum:bo/cochabamba'])],
};

const ecuador: CountryFacts = {
  country: 'EC',
  division: ['Province', 'province'],
  provinces: [
    part('01', 'Galápagos', 'Galapagos', 'Galapagos Islands'),
    part('08', 'El Oro'),
    seated('09', 'Esmeraldas', 3657990),
    part('10', 'Guayas'),
    part('13', 'Los Ríos', 'Los Rios'),
    part('14', 'Manabí', 'Manabi'),
    part('18', 'Pichincha'),
    part('22', 'Sucumbíos', 'Sucumbios'),
    part('07', 'Cotopaxi'),
    part('19', 'Tungurahua'),
  ],
};

const venezuela: CountryFacts = {
  country: 'VE',
  division: ['state', 'State'],
  provinces: [
    part('01', 'Amazonas (Venezuela)'),
    part('02', 'Anzoátegui', 'Anzoategui'),
    part('03', 'Apure'),
    part('04', 'Aragua'),
    seated('05', 'Barinas', 3648546),
    part('06', 'Bolívar State', 'Bolivar State'),
    part('07', 'Carabobo'),
    part('11', 'Falcón State', 'Falcon State'),
    part('13', 'Lara State'),
    part('16', 'Monagas'),
    part('20', 'Táchira', 'Tachira'),
    part('22', 'Yaracuy'),
    part('23', 'Zulia'),
    part('25', 'Capital District (Venezuela)'),
  ],
};

export const andes: readonly CountryFacts[] = [peru, bolivia, ecuador, venezuela];
