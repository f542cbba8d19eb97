// @generated from schema/framing/pcapng.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as blockHeader from './block-header.ts';
export * as sectionHeader from './section-header.ts';
export * as interfaceDescription from './interface-description.ts';
export * as option from './option.ts';
export * as enhancedPacket from './enhanced-packet.ts';
export * as obsoletePacket from './obsolete-packet.ts';
export * as simplePacket from './simple-packet.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
