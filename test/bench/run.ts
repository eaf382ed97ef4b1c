import { Bench } from 'tinybench';
import { assessEntities } from './assessEntities';
import { classifyFacts } from './classifyFacts';
import { recognizeEntities } from './recognizeEntities';

/**
 * A ratio of two things measured in one process and one run, so that it says the same on a fast machine and a slow one.
 */
export interface Ratio {
  name: string;
  /** The thing that is measured. */
  subject: () => void;
  /** What it is measured by. */
  measure: () => void;
  /** The subject may take this many times as long as the measure. */
  limit: number;
}

const ratios: Ratio[] = [
  classifyFacts(),
  recognizeEntities(),
  assessEntities(),
];

async function run(): Promise<boolean> {
  let isWithin = true;
  for (const { name, subject, measure, limit } of ratios) {
    const bench = new Bench({ time: 1500, warmupTime: 300 });
    bench.add('subject', subject).add('measure', measure);
    await bench.run();
    const [one, other] = bench.tasks.map(({ result }) => {
      if (!('latency' in result)) throw new Error(`${name} did not run`);
      return result.latency.p50;
    });
    const ratio = one / other;
    isWithin &&= ratio <= limit;
    console.log(
      `${ratio <= limit ? 'ok  ' : 'SLOW'} ${name}: ${ratio.toFixed(1)} times, at most ${limit}`,
    );
  }
  return isWithin;
}

run().then(
  isWithin => {
    process.exitCode = isWithin ? 0 : 1;
  },
  error => {
    console.error(error);
    process.exitCode = 1;
  },
);
