// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as sampleRow from './sample-row.ts';
export * as sampleRowNoOrder from './sample-row-no-order.ts';
export * from './messages.ts';
export * from './print.ts';
