// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as fileHeader from './file-header.ts';
export * as recordHeader from './record-header.ts';
export * from './enums.ts';
export * from './messages.ts';
