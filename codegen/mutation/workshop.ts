/** Copies of generated folders in a temporary folder, where faults are planted and the generated fuzz tests are run. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { execute } from './execute.ts';
import { type Fault, planted } from './fault.ts';

/** What a run said. */
export interface Outcome {
  readonly passed: boolean;
  /** A run that neither passed nor told which check failed has failed for another reason, and proves nothing. */
  readonly told: boolean;
  readonly output: string;
}

const ROUNDS = '2000';
const TRANSPILE: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

export class Workshop {
  readonly folder: string;
  readonly #generated: string;
  readonly #compiled = new Map<string, string>();
  #copies = 0;

  /** @param root the package's folder */
  constructor(root: string) {
    this.#generated = join(root, 'generated');
    this.folder = mkdtempSync(join(tmpdir(), 'lumina-mutation-'));
    writeFileSync(join(this.folder, 'package.json'), '{ "type": "module" }');
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Text of a generated file. */
  read(id: string, path: string): string {
    return readFileSync(join(this.#generated, id, path), 'utf8');
  }

  /** A folder like the package's that holds the C of one protocol with the fault; it lasts as long as the workshop. */
  copy(fault: Fault): string {
    const root = join(this.folder, `copy-${this.#copies++}`);
    this.#copyC(join(root, 'generated', fault.id), fault.id, fault);
    return root;
  }

  /**
   * The fuzz test of a language in a copy with the fault, or in one without.
   * @param messages of the TypeScript tests, only those of these messages; all when one is undefined
   */
  async run(id: string, language: 'typescript' | 'c', fault?: Fault, messages = [fault?.message]): Promise<Outcome> {
    const copy = join(this.folder, `copy-${this.#copies++}`);
    try {
      return language === 'c' ? await this.#runC(copy, id, fault) : await this.#runTypescript(copy, id, messages, fault);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }

  async #runTypescript(
    copy: string,
    id: string,
    messages: readonly (string | undefined)[],
    fault: Fault | undefined,
  ): Promise<Outcome> {
    cpSync(this.#compile(id), copy, { recursive: true });
    if (fault !== undefined)
      writeFileSync(join(copy, javascript(fault.path)), compiled(planted(this.read(id, fault.path), fault)));
    // Tests begin with the message's name; others can't see the fault.
    const only = messages.includes(undefined) ? [] : [`--test-name-pattern=^(${messages.join('|')})[.:]`];
    const file = join(copy, 'fuzz', `${id}.test.js`);
    const { status, output } = await execute(process.execPath, [...only, '--test-reporter=tap', file], copy);
    return { passed: status === 0 && !/^# pass 0$/m.test(output), told: /^# fail [1-9]/m.test(output), output };
  }

  async #runC(copy: string, id: string, fault: Fault | undefined): Promise<Outcome> {
    const header = this.#copyC(copy, id, fault);
    const program = join(copy, 'program');
    const source = join(copy, 'fuzz', `${id}_fuzz.cc`);
    const flags = ['-std=c++20', '-w'];
    const built = await execute('g++', [...flags, '-O0', '-DLUMINA_FUZZ_MAIN', source, '-o', program], copy);
    if (built.status !== 0) {
      // Told by the compiler: when the header is fine by itself, it is the fuzz test that refuses it.
      const alone = await execute('g++', [...flags, '-fsyntax-only', '-x', 'c++', header], copy);
      return { passed: false, told: alone.status === 0, output: built.output };
    }
    const { status, output } = await execute(program, [ROUNDS, '1'], copy);
    return { passed: status === 0, told: output.includes('mismatch: '), output };
  }

  /** Gives the path of the header. */
  #copyC(copy: string, id: string, fault: Fault | undefined): string {
    for (const part of ['c', 'fuzz']) cpSync(join(this.#generated, id, part), join(copy, part), { recursive: true });
    const header = join(copy, 'c', `${id}.h`);
    if (fault !== undefined) writeFileSync(header, planted(this.read(id, fault.path), fault));
    return header;
  }

  /** The TypeScript of a protocol, compiled once. */
  #compile(id: string): string {
    const known = this.#compiled.get(id);
    if (known !== undefined) return known;
    const folder = join(this.folder, `base-${id}`);
    for (const part of ['ts', 'fuzz']) {
      mkdirSync(join(folder, part), { recursive: true });
      for (const name of readdirSync(join(this.#generated, id, part)).filter((file) => file.endsWith('.ts'))) {
        writeFileSync(join(folder, part, javascript(name)), compiled(this.read(id, `${part}/${name}`)));
      }
    }
    this.#compiled.set(id, folder);
    return folder;
  }
}

function javascript(path: string): string {
  return path.replace(/\.ts$/, '.js');
}

function compiled(text: string): string {
  return ts.transpileModule(text, { compilerOptions: TRANSPILE }).outputText;
}
