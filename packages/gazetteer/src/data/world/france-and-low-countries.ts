import type { CountryFacts } from '../shape.ts';
import { land, part } from '../short-forms.ts';

const france: CountryFacts = {
  country: 'FR',
  division: [],
  provinces: [
    part('11', 'Île-de-France', 'Ile-de-France'),
    part('24', 'Centre-Val de Loire'),
    part('27', 'Bourgogne-Franche-Comté', 'Bourgogne-Franche-Comte'),
    part('28', 'Normandy'),
    part('32', 'Hauts-de-France'),
    part('44', 'Grand Est'),
    part('52', 'Pays de la Loire'),
    part('53', 'Brittany'),
    part('75', 'Nouvelle-Aquitaine'),
    part('76', 'Occitanie', 'Occitania'),
    part('84', 'Auvergne-Rhône-Alpes', 'Auvergne-Rhone-Alpes'),
    part('93', "Provence-Alpes-Côte d'Azur", "Provence-Alpes-Cote d'Azur"),
    part('94', 'Corsica', 'Corse'),
  ],
  places: [
    land('Marne', [], 'the Marne', 'Marne River', 'River Marne'),
    land('Aisne', ['variorum:fr/hauts-de-france'], 'the Aisne', 'Aisne River'),
    land('Argonne', ['variorum:fr/grand-est'], 'Argonne Forest', 'the Argonne'),
    land('Seine', [], 'the Seine', 'Seine River', 'River Seine'),
    land('Alsace', ['variorum:fr/grand-est']),
    land('Lorraine', ['variorum:fr/grand-est']),
    land('Alsace-Lorraine', ['variorum:fr/grand-est'], 'Alsace Lorraine', 'Elsass-Lothringen'),
    land('Champagne-Ardenne', ['variorum:fr/grand-est']),
    land('Vosges', ['variorum:fr/grand-est', 'variorum:fr/bourgogne-franche-comte'], 'Vosges Mountains'),
    land('Picardy', ['variorum:fr/hauts-de-france'], 'Picardie'),
    land('Artois', ['variorum:fr/hauts-de-france']),
    land('Pas-de-Calais', ['variorum:fr/hauts-de-france'], 'Pas de Calais'),
    land('Somme', ['variorum:fr/hauts-de-france'], 'the Somme'),
    land('Chemin des Dames', ['variorum:fr/hauts-de-france']),
    land('Burgundy', ['variorum:fr/bourgogne-franche-comte']),
    land('Franche-Comté', ['variorum:fr/bourgogne-franche-comte'], 'Franche-Comte'),
    land('Aquitaine', ['variorum:fr/nouvelle-aquitaine']),
    land('Limousin', ['variorum:fr/nouvelle-aquitaine']),
    land('Dordogne', ['variorum:fr/nouvelle-aquitaine']),
    land('Languedoc', ['variorum:fr/occitanie']),
    land('Auvergne', ['variorum:fr/auvergne-rhone-alpes']),
    land('Vercors', ['variorum:fr/auvergne-rhone-alpes']),
    land('Haute-Savoie', ['variorum:fr/auvergne-rhone-alpes']),
    land('Provence', ['variorum:fr/provence-alpes-cote-dazur']),
    land('Vendée', ['variorum:fr/pays-de-la-loire'], 'Vendee'),
    land('Loire Valley', []),
  ],
};

const belgium: CountryFacts = {
  country: 'BE',
  division: [],
  provinces: [
    part('VLG', 'Flanders', 'Flemish Region'),
    part('WAL', 'Wallonia', 'Walloon Region'),
    part('BRU', 'Brussels-Capital Region'),
  ],
  places: [
    land('West Flanders', ['variorum:be/flanders']),
    land('East Flanders', ['variorum:be/flanders']),
    land('Hainaut', ['variorum:be/wallonia']),
    land('Walloon Brabant', ['variorum:be/wallonia']),
    land('Flemish Brabant', ['variorum:be/flanders']),
    land('Ypres Salient', ['variorum:be/flanders']),
  ],
};

const netherlands: CountryFacts = {
  country: 'NL',
  division: [],
  provinces: [
    part('01', 'Drenthe'),
    part('02', 'Friesland'),
    part('03', 'Gelderland'),
    part('06', 'North Brabant'),
    part('07', 'North Holland'),
    part('10', 'Zeeland'),
    part('11', 'South Holland'),
    part('15', 'Overijssel'),
    part('16', 'Flevoland'),
  ],
};

export const franceAndLowCountries: readonly CountryFacts[] = [france, belgium, netherlands];
