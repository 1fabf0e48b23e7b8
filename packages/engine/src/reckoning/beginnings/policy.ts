import { type FixedPolicy, policies } from '../policy/policy.ts';

const { day, month, year } = policies.spread.approximate;

/** What is taken for one beginning. */
export const beginningsPolicy: FixedPolicy = {
  name: 'beginnings',
  words: `Accounts of how something began are taken for one where their places and those who began it can be one, their days meet, and no other can be meant; what is told without a place that is known is of the place that its report is mostly about. A war in a country and an offensive in a part of it are two. Days that do not meet are a dispute only where both surely tell of one beginning: both call it by one name, or a person joined them; rough words (“around 3 May”) then reach ${day} days beyond a day, ${month} beyond a month and ${year} beyond a year. Reports that share their text count once.`,
};
