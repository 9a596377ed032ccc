/**
 * Who can leave a major offensive unanswered: the smallest groups that block, and whose word matters most, across the
 * library.
 *
 * Only what is certain is printed: groups that block although everything that is open turns out well.
 */
import './terminal.ts';

const { blockingSets, swing } = await import('casus-foederis/adversary');
const { agreementOf, CASES } = await import('casus-foederis/cases');

const BREACH = 'major-offensive';
const MOST = 3;

/** What a member of the Security Council is called, where the text does not name it. */
const states = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const stateOf = (id: string) => (id.length === 2 ? states.of(id.toUpperCase()) : undefined) ?? id;

for (const one of CASES) {
  const agreement = agreementOf(one);
  const [against] = blockingSets(agreement, BREACH, { list: MOST }).against;
  const [power] = swing(agreement, BREACH).against;
  if (against?.best.decided !== true || power?.best.decided !== true) continue;
  const names = new Map(agreement.parties.map(({ id, name }) => [id, name.replace(/ \(.*/, '')]));
  const nameOf = (id: string) => names.get(id) ?? stateOf(id);
  const { count, smallest, listed } = against.best;
  const by = against.violator === undefined ? '' : ` by ${nameOf(against.violator)}`;
  console.log(`${agreement.title} (${agreement.date})${by}`);
  if (count === '0') console.log('  nobody can be sure to block: not all guarantees are public');
  else if (smallest === 0) console.log('  nobody has to: no answer stands in time');
  else {
    for (const { parties, withViolator } of listed.filter(({ parties }) => parties.length <= MOST))
      console.log(
        `  ${parties.map(nameOf).join(' with ')}${withViolator ? ' (the violator)' : ''}`,
      );
    const more = BigInt(count) - BigInt(listed.length);
    if (smallest !== undefined && smallest > MOST)
      console.log(`  nobody short of ${smallest} parties together`);
    if (more > 0n) console.log(`  and ${more} more ${more > 1n ? 'groups' : 'group'}`);
    const [most] = power.best.parties;
    if (most !== undefined && most.shapleyShubik < 1)
      console.log(`  most hangs on ${nameOf(most.party)}: ${most.shapleyShubik.toFixed(2)}`);
  }
}
