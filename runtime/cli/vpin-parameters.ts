/** The parameters that volume buckets were made with: a bucket or a toxic count says nothing without them. */

import type { VpinOptions } from '../flow.ts';
import { count } from './text.ts';

export interface VpinParameters {
  readonly bucketShares: number;
  readonly buckets: number;
  /** `numerator/denominator`. */
  readonly sigma: string;
  readonly classify: 'trade' | 'bulk';
  readonly barNs: number;
}

/** As `run --json`, the stored summary and `vpin --json` carry them. */
export function vpinParameters(vpin: VpinOptions): VpinParameters {
  const { bucketShares, buckets, sigma, classify, barNs } = vpin;
  return { bucketShares, buckets, sigma: `${sigma.numerator}/${sigma.denominator}`, classify, barNs };
}

/** The same for people; the length of a bar only where there are bars. */
export function vpinParametersText(vpin: VpinOptions): string {
  const { bucketShares, buckets, sigma, classify, barNs } = vpin;
  const above = sigma.denominator === 1 ? `${sigma.numerator}` : `${sigma.numerator}/${sigma.denominator}`;
  const how = classify === 'bulk' ? `bulk bars of ${barNs / 1e9} s` : 'by trade';
  return `buckets of ${count(bucketShares)} shares, window ${count(buckets)}, toxic above ${above} sigma, classified ${how}`;
}
