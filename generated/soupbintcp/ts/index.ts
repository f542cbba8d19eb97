// @generated from schema/framing/soupbintcp.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as debug from './debug.ts';
export * as loginAccepted from './login-accepted.ts';
export * as loginRejected from './login-rejected.ts';
export * as sequencedData from './sequenced-data.ts';
export * as unsequencedData from './unsequenced-data.ts';
export * as serverHeartbeat from './server-heartbeat.ts';
export * as endOfSession from './end-of-session.ts';
export * as loginRequest from './login-request.ts';
export * as loginRequestWithTimeout from './login-request-with-timeout.ts';
export * as clientHeartbeat from './client-heartbeat.ts';
export * as logoutRequest from './logout-request.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
