/** The addon and the database: what Lumina itself needs beside the machine. */

import { LuminaError, messageOf } from '../../errors.ts';
import type { NativeState } from '../../native.ts';
import { defaultDataRoot } from '../../telemetry/embedded.ts';
import { openStore } from '../../telemetry/open-store.ts';
import type { SampleStore } from '../../telemetry/store.ts';
import type { DatabaseSetting } from '../settings.ts';
import { bytes } from '../text.ts';
import type { Finding } from './finding.ts';

/** The addon's state, as far as the doctor tells it. */
export type AddonState =
  | Pick<Extract<NativeState, { loaded: true }>, 'loaded' | 'isas' | 'build'>
  | Extract<NativeState, { loaded: false }>;

export function examineAddon(state: AddonState): Finding {
  if (state.loaded) {
    const { isas, build } = state;
    const value = `loaded, kernel sets ${isas.join(' ')}, built by ${build.compiler}`;
    return { id: 'addon', state: 'ok', value, facts: { loaded: true, isas, build } };
  }
  return {
    id: 'addon',
    state: 'missing',
    value: 'not loaded; the TypeScript lane runs instead',
    facts: { loaded: false },
    reason: state.reason,
    remedy: state.remedy,
  };
}

/** What brings messages in. */
export function examineWire(): Finding {
  return {
    id: 'wire',
    state: 'limited',
    value: 'BinaryFILE, pcap, pcapng, streams of MoldUDP64 and SoupBinTCP, plain or gzip, from a file or standard input',
    facts: { backends: ['binaryfile', 'pcap', 'pcapng', 'moldudp64', 'soupbintcp'] },
    reason: 'this version reads no live feed',
    remedy: 'capture it with tcpdump, and give the capture to lumina',
  };
}

/** Opens the database that a run would use, and closes it again: nothing less would show that it works. */
export async function examineDatabase(setting: DatabaseSetting, env: NodeJS.ProcessEnv): Promise<Finding> {
  const { choice, askedBy } = setting;
  const origin = askedBy === undefined ? 'the default' : `by ${askedBy}`;
  const facts = { kind: choice.kind, askedBy: askedBy ?? null };
  if (choice.kind === 'none') {
    const remedy = 'leave out --database none to store telemetry';
    return {
      id: 'postgresql',
      state: 'limited',
      value: `none, ${origin}`,
      facts,
      reason: 'none was asked for; telemetry is not stored',
      remedy,
    };
  }
  const started = performance.now();
  try {
    const store = await openStore(choice.kind === 'url' ? choice.url : 'embedded', {
      dataRoot: defaultDataRoot(env.XDG_STATE_HOME),
    });
    const name = store.database;
    const openedMs = Math.round(performance.now() - started);
    const sizeBytes = await sizeOf(store);
    return {
      id: 'postgresql',
      state: 'ok',
      value: `${name}, ${origin}, ${bytes(sizeBytes)}, answers after ${openedMs} ms`,
      facts: { ...facts, openedMs, sizeBytes },
    };
  } catch (error) {
    if (!(error instanceof LuminaError)) throw error;
    return {
      id: 'postgresql',
      state: 'missing',
      value: `${choice.kind}, ${origin}`,
      facts: { ...facts, code: error.code },
      reason: messageOf(error),
      remedy:
        choice.kind === 'url'
          ? 'mend the URL or start the server; --database embedded needs neither'
          : 'npm install (with optional packages), or give --database URL',
    };
  }
}

/** Asks, and closes the store whatever the answer. */
async function sizeOf(store: SampleStore): Promise<number> {
  try {
    return (await store.bytes()) ?? 0;
  } catch (error) {
    throw new LuminaError('LUMINA_TELEMETRY_DATABASE', `${store.database} does not say its size: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    await store.close();
  }
}
