// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as telemetrySample from './telemetry-sample.ts';
export * as bookEvent from './book-event.ts';
export * as orderEvent from './order-event.ts';
export * as vpinBucket from './vpin-bucket.ts';
export * as bookLevel from './book-level.ts';
export * as matchRequest from './match-request.ts';
export * as matchResult from './match-result.ts';
export * as matchExecution from './match-execution.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
