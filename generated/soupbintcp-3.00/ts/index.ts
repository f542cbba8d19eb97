// @generated from schema/framing/soupbintcp-3.00.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as debug from './debug.ts';
export * as loginAccepted from './login-accepted.ts';
export * as loginRejected from './login-rejected.ts';
export * as sequencedData from './sequenced-data.ts';
export * as unsequencedData from './unsequenced-data.ts';
export * as serverHeartbeat from './server-heartbeat.ts';
export * as endOfSession from './end-of-session.ts';
export * as loginRequest from './login-request.ts';
export * as clientHeartbeat from './client-heartbeat.ts';
export * as logoutRequest from './logout-request.ts';
export * from './enums.ts';
export * from './messages.ts';
