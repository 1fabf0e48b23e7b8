export { exampleReader } from './example-reader.ts';
export { disagreement, type Example, type ExpectedClaim, parseExamples, type Shown, showBound } from './examples.ts';
export { examplePlaces, listGazetteer, type PlaceList } from './list-gazetteer.ts';
