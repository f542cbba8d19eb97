// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as ethernet from './ethernet.ts';
export * as vlanTag from './vlan-tag.ts';
export * as linuxCooked from './linux-cooked.ts';
export * as linuxCooked2 from './linux-cooked-2.ts';
export * as loopback from './loopback.ts';
export * as ipv4 from './ipv4.ts';
export * as ipv6 from './ipv6.ts';
export * as ipv6Extension from './ipv6-extension.ts';
export * as ipv6Fragment from './ipv6-fragment.ts';
export * as udp from './udp.ts';
export * as tcp from './tcp.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
