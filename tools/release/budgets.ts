/**
 * `npm run budgets [-- sizes|times]`: what was built, and how fast it is, beside what it may be. Prints every number with
 * its budget and exits 1 where one is over, by more than its margin where it has one.
 */
import { type Budget, lineOf, verdictOf } from './budgets/budget';
import { sizeBudgets } from './budgets/sizes';
import { timeBudgets } from './budgets/times';

async function* measured(wanted: string | undefined): AsyncGenerator<Budget> {
  if (wanted !== 'times') yield* await sizeBudgets();
  if (wanted !== 'sizes') yield* timeBudgets();
}

const [wanted, ...more] = process.argv.slice(2);
if (more.length || ![undefined, 'sizes', 'times'].includes(wanted)) {
  console.error('npm run budgets [-- sizes|times]');
  process.exit(2);
}
const over: Budget[] = [];
for await (const budget of measured(wanted)) {
  console.log(lineOf(budget));
  if (verdictOf(budget) === 'OVER') over.push(budget);
}
if (over.length) {
  console.error(`\nOver budget:\n${over.map(lineOf).join('\n')}`);
  process.exitCode = 1;
}
