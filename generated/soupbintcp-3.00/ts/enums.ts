// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Character codes of reject_reason (char). */
export const RejectReason = {
  /** A: not authorized. */
  notAuthorized: 0x41,
  /** S: session not available. */
  sessionNotAvailable: 0x53,
} as const;
export type RejectReason = (typeof RejectReason)[keyof typeof RejectReason];
