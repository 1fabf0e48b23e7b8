import type { ActorFact } from '../shape.ts';
import { aliases } from '../shape.ts';

const country = 'SY';

/** Who counts the dead, documents and rescues in Syria. None of them fights; how each is seen differs by side. */
export const syrianMonitors: readonly ActorFact[] = [
  {
    id: 'actor:sohr',
    name: 'Syrian Observatory for Human Rights',
    type: null,
    country,
    names:
      'SOHR | Rami Abdel Rahman | Rami Abdul Rahman | Rami Abdulrahman | Rami Abdel-Rahman | Rami Abdurrahman | Syrian Observatory | Syria Observatory for Human Rights | Observatory for Human Rights in Syria',
    also: aliases('Observatory | Observatory for Human Rights', { country }),
  },
  {
    id: 'actor:snhr',
    name: 'Syrian Network for Human Rights',
    type: null,
    country,
    names: 'SNHR | Syrian Network of Human Rights | Syria Network for Human Rights',
  },
  {
    id: 'actor:sy-vdc',
    name: 'Violations Documentation Center in Syria',
    type: null,
    country,
    names:
      'VDC @SY | Violations Documentation Center | Violations Documentation Centre | Violations Documentation Centre in Syria',
  },
  {
    id: 'actor:sy-white-helmets',
    name: 'Syria Civil Defence',
    type: null,
    country,
    names:
      'White Helmets | Syrian Civil Defense | Syrian Civil Defence | Syria Civil Defense | Syrian civil defence rescue group | Syrian White Helmets',
    also: aliases('civil defence | civil defense', { country }),
  },
  {
    id: 'actor:sy-sams',
    name: 'Syrian American Medical Society',
    type: null,
    country,
    names: 'SAMS @SY | Syrian-American Medical Society | Syrian American Medical Society Foundation',
  },
  {
    id: 'actor:uossm',
    name: 'Union of Medical Care and Relief Organizations',
    type: null,
    country,
    names: 'UOSSM | Union of Medical Care and Relief Organisations | Union of Syrian Medical Relief Organizations',
  },
  {
    id: 'actor:sy-sarc',
    name: 'Syrian Arab Red Crescent',
    type: null,
    country,
    names: 'SARC | Syrian Red Crescent',
  },
  {
    id: 'actor:sy-scm',
    name: 'Syrian Center for Media and Freedom of Expression',
    type: null,
    country,
    names: 'Syrian Centre for Media and Freedom of Expression | SCM @SY',
  },
  {
    id: 'actor:sy-sjac',
    name: 'Syria Justice and Accountability Centre',
    type: null,
    country,
    names: 'SJAC | Syria Justice and Accountability Center',
  },
  { id: 'actor:sy-archive', name: 'Syrian Archive', type: null, country },
  {
    id: 'actor:sy-response-coordinators',
    name: 'Syria Response Coordination Group',
    type: null,
    country,
    names: "Syria's Response Coordinators | Syrian Response Coordination Group | Response Coordination Group",
  },
  {
    id: 'actor:sy-commission-of-inquiry',
    name: 'UN Commission of Inquiry on Syria',
    type: null,
    country,
    names: `
      Independent International Commission of Inquiry on the Syrian Arab Republic | UN Commission of Inquiry for Syria |
      Commission of Inquiry on Syria | UN Syria Commission of Inquiry
    `,
  },
];

/** Who speaks for one side without fighting: activists' networks. */
export const syrianActivists: readonly ActorFact[] = [
  {
    id: 'actor:sy-lcc',
    name: 'Local Coordination Committees',
    type: null,
    country,
    side: 'opposition',
    names: 'LCC @SY | LCCs @SY | Local Coordination Committees of Syria',
  },
  {
    id: 'actor:sy-src',
    name: 'Syrian Revolution General Commission',
    type: null,
    country,
    side: 'opposition',
    names: 'SRGC',
  },
  {
    id: 'actor:sy-aleppo-media-center',
    name: 'Aleppo Media Center',
    type: null,
    country,
    side: 'opposition',
    names: 'Aleppo Media Centre | AMC @SY',
  },
];
