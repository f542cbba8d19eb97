// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Codes of message_count (u16). */
export const MessageCount = {
  /** 0: heartbeat. */
  heartbeat: 0,
  /** 65535: end of session. */
  endOfSession: 65535,
} as const;
export type MessageCount = (typeof MessageCount)[keyof typeof MessageCount];
