import { Bench } from 'tinybench';
import { assessEntities } from './assessEntities';
import { classifyFacts } from './classifyFacts';
import { judgePractices } from './judgePractices';
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

const ratios: (() => Ratio)[] = [
  classifyFacts,
  recognizeEntities,
  assessEntities,
  judgePractices,
];

/** CPU time of this process in milliseconds: what else the machine does costs none of it. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The two are measured in turns, so that a machine that slows down slows both. */
const rounds = 5;

async function measureRatio(ratio: Ratio): Promise<number> {
  const ofRounds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ofRounds.push(await measureRound(ratio));
  }
  return ofRounds.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

async function measureRound(ratio: Ratio): Promise<number> {
  const bench = new Bench({
    now: cpuTime,
    time: 500,
    iterations: 3,
    warmupTime: 200,
    warmupIterations: 1,
  });
  bench.add('subject', ratio.subject).add('measure', ratio.measure);
  await bench.run();
  const [subject, measure] = bench.tasks.map(({ result }) => {
    if (!('latency' in result)) throw new Error(`${ratio.name} did not run`);
    return result.latency.p50;
  });
  return subject / measure;
}

async function run(): Promise<boolean> {
  let isWithin = true;
  for (const make of ratios) {
    const ratio = make();
    const times = await measureRatio(ratio);
    isWithin &&= times <= ratio.limit;
    console.log(
      `${times <= ratio.limit ? 'ok  ' : 'SLOW'} ${ratio.name}: ${times.toFixed(2)} times, at most ${ratio.limit}`,
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
