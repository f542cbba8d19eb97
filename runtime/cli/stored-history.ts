/** The history chart's records for a report: those of its bench and its class of machine, as this package's repository has them. */

import { join } from 'node:path';
import type { GateReport } from '../../bench/harness/gate/report.ts';
import { type History, historyOf } from '../../bench/harness/report/history.ts';
import { packageRoot } from '../package-root.ts';

/** Names of a bench and of a class of machine are those of a file and a folder: a report may come from anywhere. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]*$/i;

export function historyFor(report: GateReport): History {
  const { bench, fingerprint } = report;
  if (!FILE_NAME.test(bench) || !FILE_NAME.test(fingerprint.machineClass)) {
    return { points: [], notes: [`no record can be of bench ${bench} and class ${fingerprint.machineClass}`] };
  }
  return historyOf(packageRoot(), join('baselines', fingerprint.machineClass, `${bench}.json`));
}
