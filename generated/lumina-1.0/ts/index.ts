// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as telemetrySample from './telemetry-sample.ts';
export * as bookEvent from './book-event.ts';
export * as orderEvent from './order-event.ts';
export * as vpinBucket from './vpin-bucket.ts';
export * as bookLevel from './book-level.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
