import type { CountryFacts } from '../shape.ts';
import { area, village } from '../short-forms.ts';

const mexico: CountryFacts = {
  country: 'MX',
  division: ['state', 'State'],
  provinces: [
    { name: 'Baja California', code: '02' },
    { name: 'Chiapas', code: '05' },
    { name: 'Chihuahua', code: '06' },
    { name: 'Coahuila', code: '07' },
    { name: 'Colima', code: '08' },
    { name: 'Durango', code: '10' },
    { name: 'Guanajuato', code: '11' },
    { name: 'Guerrero', code: '12' },
    { name: 'Jalisco', code: '14' },
    { name: 'Michoacán', code: '16', also: ['Michoacan'] },
    { name: 'Morelos', code: '17' },
    { name: 'Nayarit', code: '18' },
    { name: 'Nuevo León', code: '19', also: ['Nuevo Leon'] },
    { name: 'Oaxaca', code: '20' },
    { name: 'San Luis Potosí', code: '24', also: ['San Luis Potosi'] },
    { name: 'Sinaloa', code: '25' },
    { name: 'Sonora', code: '26' },
    { name: 'Tamaulipas', code: '28' },
    { name: 'Veracruz', code: '30' },
    { name: 'Zacatecas', code: '32' },
  ],
};

const guatemala: CountryFacts = {
  country: 'GT',
  division: ['Department', 'department'],
  provinces: [
    { name: 'Alta Verapaz', code: '01' },
    {
      name: 'Baja Verapaz',
      code: '02',
      holds: [village('Plan de Sánchez', null, undefined, 'Plan de Sanchez'), village('Río Negro (Rabinal)', null)],
    },
    { name: 'Chimaltenango', code: '03' },
    {
      name: 'Huehuetenango',
      code: '08',
      holds: [village('San Francisco Nentón', null, undefined, 'Finca San Francisco')],
    },
    {
      name: 'Petén',
      code: '12',
      also: ['Peten', 'El Petén', 'El Peten'],
      holds: [village('Dos Erres', null, undefined, 'Las Dos Erres')],
    },
    { name: 'Quiché', code: '14', also: ['Quiche', 'El Quiché', 'El Quiche'] },
    { name: 'Sololá', code: '19', also: ['Solola'] },
  ],
  places: [area('Ixil Triangle', null, undefined, 'Ixil region'), area('Ixcán', null, undefined, 'Ixcan')],
};

const elSalvador: CountryFacts = {
  country: 'SV',
  division: ['Department', 'department'],
  provinces: [
    { name: 'Cabañas', code: '02', also: ['Cabanas'] },
    { name: 'Chalatenango', code: '03' },
    { name: 'Morazán', code: '08', also: ['Morazan'], holds: [village('El Mozote', [13.9, -88.11])] },
    { name: 'San Vicente (El Salvador)', code: '12', holds: [village('El Calabozo', null)] },
    { name: 'Usulután', code: '14', also: ['Usulutan'] },
  ],
};

const nicaragua: CountryFacts = {
  country: 'NI',
  division: ['Department', 'department'],
  provinces: [
    { name: 'Estelí', code: '05', also: ['Esteli'] },
    { name: 'Jinotega', code: '07' },
    { name: 'Matagalpa', code: '12' },
    { name: 'Nueva Segovia', code: '13' },
  ],
};

const peru: CountryFacts = {
  country: 'PE',
  division: ['Department', 'department', 'region', 'Region'],
  provinces: [
    { name: 'Apurímac', code: '03', also: ['Apurimac'] },
    {
      name: 'Ayacucho',
      code: '05',
      holds: [
        village('Accomarca', null),
        village('Lucanamarca', null, undefined, 'Santiago de Lucanamarca'),
        village('Uchuraccay', null),
        village('Putis', null),
        village('Cayara', null),
      ],
    },
    { name: 'Huancavelica', code: '09' },
    { name: 'Huánuco', code: '10', also: ['Huanuco'] },
    { name: 'Junín', code: '12', also: ['Junin'] },
    { name: 'Ucayali', code: '25' },
  ],
  places: [
    {
      ...area('VRAEM', null, undefined, 'VRAE', 'Apurimac and Ene valley', 'Apurimac-Ene valley'),
      spans: ['variorum:pe/ayacucho', 'variorum:pe/apurimac', 'variorum:pe/huancavelica', 'variorum:pe/junin'],
    },
  ],
};

export const americas: readonly CountryFacts[] = [mexico, guatemala, elSalvador, nicaragua, peru];
