// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as downstreamPacket from './downstream-packet.ts';
export * as messageBlock from './message-block.ts';
export * as requestPacket from './request-packet.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
