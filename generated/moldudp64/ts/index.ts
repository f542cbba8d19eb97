// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

export * as downstreamPacket from './downstream-packet.ts';
export * as messageBlock from './message-block.ts';
export * as requestPacket from './request-packet.ts';
export * from './enums.ts';
export * from './messages.ts';
