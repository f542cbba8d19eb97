import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetExitCode, budgetOf, LEAST_SAMPLES, wilsonUpper } from './budget.ts';
import { functionName, HOT_THREADS, ownPath } from './stacks.ts';
import { framesOf, RUNNING, stackOf } from './stacks-fixture.ts';
import { type Place, placeOf } from './stages.ts';

const HAND_OVER = `${RUNNING} > lumina::Engine::one<true>@native/engine.cc|i > lumina::Engine::hand_over<true>@native/engine.cc`;
const CONSUME = `${HAND_OVER} > lumina::Engine::consume<true>@native/engine.cc`;

test('the innermost frame of a stage decides, and what every stage uses is its caller’s', () => {
  const cases: [string, Place][] = [
    [`${HAND_OVER} > lumina::Book::apply@native/book/book.cc > lumina::Levels::find@native/book/levels.h|i`, 'book'],
    [`${HAND_OVER} > lumina::Book::remove@native/book/book.cc > __memmove_avx512`, 'book'],
    [`${HAND_OVER} > lumina::Book::enter@native/book/book.cc > rank@native/kernels/avx512.cc`, 'book'],
    [`${HAND_OVER} > __memmove_avx512`, 'ring'],
    [`${HAND_OVER} > set_t0@generated/lumina-1.0/c/lumina-1.0.h|i`, 'ring'],
    [`${HAND_OVER} > lumina::SpscRing<event>::commit@native/ring/spsc_ring.h|i`, 'ring'],
    [`${HAND_OVER} > lumina::Clock::now@native/clock/clock.h|i > __rdtsc@/usr/lib/gcc/ia32intrin.h|i`, 'telemetry'],
    [`${RUNNING} > lumina::Engine::batch<true>@native/engine.cc|i > lumina::Frames::next@native/feed/frames.h|i`, 'feed'],
    [`${RUNNING} > lumina::Engine::one<true>@native/engine.cc|i > lumina::parse_message@native/parse/parse.h|i`, 'parse'],
    [`${RUNNING} > lumina::Engine::one<true>@native/engine.cc|i`, 'other'],
    [`${RUNNING} > lumina::Engine::batch<false>@native/engine.cc|i > lumina::Engine::look_ahead@native/engine.cc`, 'book'],
    [`${CONSUME} > lumina::Signal::on_event@native/signal/signal.cc`, 'signal'],
    [`${CONSUME} > lumina::Gateway::submit@native/gateway/gateway.cc`, 'gateway'],
    [
      `${CONSUME} > lumina::Outputs::sample@native/telemetry/outputs.h|i > lumina::SpscRing<s>::claim@native/ring/spsc_ring.h|i`,
      'telemetry',
    ],
    [CONSUME, 'other'],
    [`${RUNNING} > lumina::Engine::next_chunk@native/engine.cc > memcpy`, 'wire'],
    ['lumina::Book::apply@native/book/book.cc', 'book'],
    ['[libc.so.6]', 'other'],
  ];
  for (const [stack, place] of cases) assert.equal(placeOf(framesOf(stack)), place, stack);
});

test('waiting, system calls, page faults, interrupts and what is outside the messages are told apart', () => {
  const nap =
    'lumina::Patience::wait@native/patience.h|i > clock_nanosleep > entry_SYSCALL_64_after_hwframe|k > do_syscall_64|k > schedule|k';
  const cases: [string, Place][] = [
    [`${RUNNING} > lumina::Engine::next_chunk@native/engine.cc > lumina::Patience::pause@native/patience.h|i`, 'waiting'],
    [`${RUNNING} > lumina::Engine::next_chunk@native/engine.cc > ${nap}`, 'system'],
    [
      'lumina::Engine::strategy_loop<true>@native/engine.cc > lumina::SpscRing<event>::available@native/ring/spsc_ring.h|i',
      'waiting',
    ],
    [`${HAND_OVER} > lumina::Book::apply@native/book/book.cc > asm_exc_page_fault|k > exc_page_fault|k`, 'kernel'],
    [`${HAND_OVER} > lumina::Book::apply@native/book/book.cc > asm_sysvec_apic_timer_interrupt|k > irqentry_exit|k`, 'interrupt'],
    ['start_thread > lumina::Engine::run@native/engine.cc > lumina::Book::digest@native/book/digest.cc', 'outside'],
    [
      'start_thread > lumina::Engine::run@native/engine.cc > lumina::Arena::touch@native/arena/arena.cc > asm_exc_page_fault|k',
      'outside',
    ],
    ['start_thread > do_exit|k', 'outside'],
  ];
  for (const [stack, place] of cases) assert.equal(placeOf(framesOf(stack)), place, stack);
});

test('the TypeScript lane goes by the same folders', () => {
  const batch = '#pump@runtime/pipeline.js|j > #runBatch@runtime/pipeline.js|j > #runMessages@runtime/pipeline.js|j';
  const cases: [string, Place][] = [
    [`${batch} > parse@runtime/parse/parser.js|j > add@runtime/book/stage.js|j`, 'book'],
    [`${batch} > parse@runtime/parse/parser.js|j`, 'parse'],
    [`${batch} > #pushEvent@runtime/pipeline.js|j > setT0@generated/lumina-1.0/ts/book-event.js|j`, 'ring'],
    [`${batch} > writeSample@runtime/ring/records.js|j`, 'telemetry'],
    [`${batch} > ticks@runtime/pipeline.js|j > now@node:internal/perf/performance|j`, 'telemetry'],
    [`${batch}`, 'other'],
    ['(garbage collector)|j', 'other'],
  ];
  for (const [stack, place] of cases) assert.equal(placeOf(framesOf(stack)), place, stack);
});

const BOOK = `${HAND_OVER} > lumina::Book::apply@native/book/book.cc`;
const NAP = `${RUNNING} > lumina::Engine::next_chunk@native/engine.cc > do_syscall_64|k`;
const options = { hot: HOT_THREADS.native, seesSystemCalls: true };

test('the budget passes, fails and stays open where it should', () => {
  const pass = budgetOf([stackOf(BOOK, 4_900), stackOf(CONSUME, 100), stackOf(BOOK, 9_000, 'lumina-reader')], options);
  assert.equal(pass.verdict, 'PASS');
  assert.equal(pass.samples, 5_000);
  assert.equal(pass.working.share, 0.98);
  assert.equal(pass.stages.other.share, 0.02);

  const fail = budgetOf([stackOf(BOOK, 4_700), stackOf(CONSUME, 300)], options);
  assert.equal(fail.verdict, 'FAIL');
  assert.match(fail.reasons[0]!, /have 94\.00 %, not 95\.00 %; other 6\.00 %/);

  // 0.7 % of 5,000 samples can't be told from 1 %; of 50,000 it can.
  assert.match(
    budgetOf([stackOf(BOOK, 4_960), stackOf(NAP, 40)], options).reasons[0]!,
    /system calls have 0\.80 %, at most 1\.0/,
  );
  assert.equal(budgetOf([stackOf(BOOK, 49_600), stackOf(NAP, 400)], options).verdict, 'PASS');

  const few = budgetOf([stackOf(BOOK, LEAST_SAMPLES - 1)], options);
  assert.equal(few.verdict, 'INCONCLUSIVE');
  assert.match(few.reasons[0]!, /3999 samples .* 4000 are needed/);
  assert.equal(budgetOf([stackOf(BOOK, LEAST_SAMPLES)], options).verdict, 'PASS');

  const blind = budgetOf([stackOf(BOOK, 5_000)], { ...options, seesSystemCalls: false });
  assert.equal(blind.verdict, 'INCONCLUSIVE');
  assert.equal(blind.systemCalls, null);
  assert.equal(budgetOf([stackOf(CONSUME, 5_000)], { ...options, seesSystemCalls: false }).verdict, 'FAIL');
  assert.equal(budgetOf([stackOf(BOOK, 5_000)], { ...options, doubts: ['no symbols'] }).verdict, 'INCONCLUSIVE');
  // A share of samples that were lost makes no breach good, nor is a budget kept by those that are left.
  const lossy = { ...options, passDoubts: ['lost'] };
  assert.deepEqual(budgetOf([stackOf(BOOK, 5_000)], lossy).reasons, ['lost']);
  assert.equal(budgetOf([stackOf(BOOK, 5_000)], lossy).verdict, 'INCONCLUSIVE');
  assert.equal(budgetOf([stackOf(CONSUME, 5_000)], lossy).verdict, 'FAIL');
  assert.deepEqual(
    ['PASS', 'FAIL', 'INCONCLUSIVE'].map((verdict) => budgetExitCode(verdict as 'PASS')),
    [0, 1, 3],
  );
});

test('waiting and interrupts are apart: they change no share', () => {
  const spin = `${RUNNING} > lumina::Engine::next_chunk@native/engine.cc > lumina::Patience::pause@native/patience.h|i`;
  const tick = `${BOOK} > asm_sysvec_apic_timer_interrupt|k`;
  const budget = budgetOf([stackOf(BOOK, 5_000), stackOf(spin, 5_000), stackOf(tick, 1_000)], options);
  assert.equal(budget.samples, 5_000);
  assert.equal(budget.working.share, 1);
  assert.deepEqual(budget.spin, { samples: 5_000, share: 0.5 });
  assert.equal(budget.interrupts.samples, 1_000);
});

test('the upper end of Wilson’s interval', () => {
  // The figure of the gate's paper: 0.5 % of 2,000 samples may be 0.83 %.
  assert.equal(wilsonUpper(10, 2_000).toFixed(4), '0.0083');
  assert.equal(wilsonUpper(0, 4_000).toFixed(5), '0.00068');
  assert.equal(wilsonUpper(0, 0), 1);
  assert.equal(wilsonUpper(5, 5).toFixed(9), '1.000000000');
});

test('names and paths out of the symbols', () => {
  const names: [string, string][] = [
    ['bool lumina::Engine::one<true>(lumina::Frame const&, unsigned long)', 'lumina::Engine::one<true>'],
    // As the debug information has it.
    ['rank', 'rank'],
    ['lumina::(anonymous namespace)::rank(unsigned int const*)', 'rank'],
    ['lumina::(anonymous namespace)::Reader::~Reader()', '~Reader'],
    ['lumina::(anonymous namespace)::sum<lumina::(anonymous namespace)::Level>(int)', 'sum<lumina::{anonymous}::Level>'],
    ['lumina::sum<lumina::(anonymous namespace)::Level>(int)', 'lumina::sum<lumina::{anonymous}::Level>'],
    ['void lumina::SpscRing<lumina10_book_event>::open(std::span<int, 4ul>)', 'lumina::SpscRing<lumina10_book_event>::open'],
    ['lumina::Clock::now() const', 'lumina::Clock::now'],
    [
      'bool lumina::spawn<lumina::Engine::run()::{lambda()#1}>(std::thread&, int)',
      'lumina::spawn<lumina::Engine::run()::{lambda()#1}>',
    ],
    ['lumina_planted_book', 'lumina_planted_book'],
    ['__rdtsc()', '__rdtsc'],
  ];
  for (const [signature, name] of names) assert.equal(functionName(signature), name);
  assert.equal(ownPath('/home/x/native/build/../clock/clock.h'), 'native/clock/clock.h');
  assert.equal(ownPath('file:///srv/lumina/dist/runtime/book/stage.js'), 'runtime/book/stage.js');
  assert.equal(ownPath('/usr/include/c++/12/bits/stl_algo.h'), '/usr/include/c++/12/bits/stl_algo.h');
});
