import { address } from '../api/address.ts';
import { claimParams } from '../schemas/asked.ts';
import * as view from '../schemas/views/index.ts';

export const claim = address({
  path: '/claims/{id}',
  says: 'A claim with its report and sentence',
  params: claimParams,
  gives: view.claimView,
});
export const pairs = address({
  path: '/claims/{id}/pairs',
  says: 'With which claims it was joined or parted',
  params: claimParams,
  gives: view.pairsView,
});
export const history = address({
  path: '/claims/{id}/history',
  says: 'What people decided on a claim',
  params: claimParams,
  gives: view.historyView,
});
