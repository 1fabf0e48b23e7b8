import type { CountryFacts } from '../shape.ts';
import { land, part, seated, spot, town } from '../short-forms.ts';

const argentina: CountryFacts = {
  country: 'AR',
  division: ['Province', 'province'],
  provinces: [
    part('01', 'Buenos Aires Province'),
    part('03', 'Chaco (Argentina)'),
    part('04', 'Chubut'),
    seated('05', 'Córdoba (Argentina)', 3860259),
    part('10', 'Jujuy'),
    part('13', 'Mendoza Province'),
    part('14', 'Misiones'),
    seated('15', 'Neuquén', 3843123, 'Neuquen'),
    part('20', 'Santa Cruz Province (Argentina)'),
    part('21', 'Santa Fe Province'),
    part('23', 'Tierra del Fuego'),
    seated('24', 'Tucumán', 3836873, 'Tucuman'),
  ],
  places: [land('Patagonia', []), town('Trelew', 3833883)],
};

const falklands: CountryFacts = {
  country: 'FK',
  division: [],
  provinces: [],
  places: [
    town('Goose Green', [-51.83, -58.97]),
    spot('Mount Longdon', [-51.67, -57.98]),
    town('Bluff Cove', [-51.75, -58.17], undefined, 'Fitzroy Settlement'),
    land('San Carlos Water', []),
  ],
};

const paraguay: CountryFacts = {
  country: 'PY',
  division: ['Department', 'department'],
  provinces: [
    part('02', 'Amambay'),
    part('19', 'Canindeyú', 'Canindeyu'),
    part('24', 'Boquerón', 'Boqueron'),
    part('16', 'Presidente Hayes'),
    part('01', 'Alto Paraná', 'Alto Parana'),
  ],
  places: [town('Curuguaty', null)],
};

const brazil: CountryFacts = {
  country: 'BR',
  division: ['state', 'State'],
  provinces: [
    part('01', 'State of Acre', 'Acre State'),
    part('02', 'Alagoas'),
    part('03', 'Amapá', 'Amapa'),
    part('04', 'Amazonas (Brazil)'),
    part('05', 'Bahia'),
    part('06', 'Ceará', 'Ceara'),
    part('08', 'Espírito Santo', 'Espirito Santo'),
    part('11', 'Mato Grosso do Sul'),
    part('13', 'Maranhão', 'Maranhao'),
    part('14', 'Mato Grosso'),
    part('15', 'Minas Gerais'),
    part('16', 'Pará', 'Para State'),
    part('17', 'Paraíba', 'Paraiba'),
    part('18', 'Paraná State', 'Parana State'),
    part('20', 'Piauí', 'Piaui'),
    part('21', 'Rio de Janeiro State'),
    part('22', 'Rio Grande do Norte'),
    part('23', 'Rio Grande do Sul'),
    part('24', 'Rondônia', 'Rondonia'),
    part('25', 'Roraima'),
    part('26', 'Santa Catarina'),
    part('27', 'São Paulo State', 'Sao Paulo State'),
    part('28', 'Sergipe'),
    part('29', 'Goiás', 'Goias'),
    part('30', 'Pernambuco'),
    part('31', 'Tocantins'),
  ],
  places: [
    town(
      'Eldorado dos Carajás',
      [-6.1, -49.35],
      undefined,
      'Eldorado dos Carajas',
      'Eldorado do Carajas',
      'Eldorado do Carajás',
    ),
    land('Araguaia', []),
    land('Contestado', []),
  ],
};

const chile: CountryFacts = {
  country: 'CL',
  division: [],
  provinces: [
    part('03', 'Antofagasta Region'),
    part('04', 'Araucanía', 'Araucania'),
    part('10', 'Magallanes'),
    part('06', 'Biobío', 'Biobio', 'Bío Bío'),
    part('15', 'Tarapacá', 'Tarapaca'),
    part('05', 'Atacama'),
  ],
};

export const southernConeAndBrazil: readonly CountryFacts[] = [argentina, falklands, paraguay, brazil, chile];
