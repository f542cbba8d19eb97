// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as enterOrder from './enter-order.ts';
export * from './enums.ts';
export * from './messages.ts';
