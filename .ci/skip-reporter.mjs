// A reporter for Node's test runner: one line for every test that skipped, with its reason.
export default async function* skips(events) {
  for await (const event of events) {
    const skip = event.type === 'test:pass' || event.type === 'test:fail' ? event.data.skip : undefined;
    if (skip !== undefined && skip !== false) {
      yield `${event.data.name} (${event.data.file ?? '?'}): ${skip === true ? 'no reason given' : skip}\n`;
    }
  }
}
