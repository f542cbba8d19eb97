// @generated from schema/framing/binaryfile.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as record from './record.ts';
export * from './messages.ts';
export * from './print.ts';
