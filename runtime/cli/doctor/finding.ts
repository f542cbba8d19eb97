/** One thing that the doctor looked at. */

export interface Finding {
  /** Key in the JSON object. */
  readonly id: string;
  /** `ok`: as good as it gets; `limited`: works, slower or with less; `missing`: not there. */
  readonly state: 'ok' | 'limited' | 'missing';
  /** What was found, for people. */
  readonly value: string;
  /** Why it is limited or missing. */
  readonly reason?: string;
  /** What to do about it: a command wherever there is one. */
  readonly remedy?: string;
  /** The same as figures, for programs. */
  readonly facts?: Readonly<Record<string, unknown>>;
}
