/**
 * `npm run budgets [-- sizes|times]`: what was built, and how fast it is, beside what it may be. Prints every number with
 * its budget and exits 1 where one is over, by more than its margin where it has one.
 */
import { type Budget, formatBudget, getVerdict } from './budgets/budget';
import { measureSizeBudgets } from './budgets/sizes';
import { measureTimeBudgets } from './budgets/times';

async function* measureBudgets(wanted: string | undefined): AsyncGenerator<Budget> {
  if (wanted !== 'times') yield* await measureSizeBudgets();
  if (wanted !== 'sizes') yield* measureTimeBudgets();
}

const [wanted, ...more] = process.argv.slice(2);
if (more.length || ![undefined, 'sizes', 'times'].includes(wanted)) {
  console.error('npm run budgets [-- sizes|times]');
  process.exit(2);
}
const over: Budget[] = [];
for await (const budget of measureBudgets(wanted)) {
  console.log(formatBudget(budget));
  if (getVerdict(budget) === 'OVER') over.push(budget);
}
if (over.length) {
  console.error(`\nOver budget:\n${over.map(formatBudget).join('\n')}`);
  process.exitCode = 1;
}
