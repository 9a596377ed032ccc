/**
 * How to code: what a coder has to know that no single field says.
 */
import { RESERVED_WORDS } from '../../src/decision/rule.ts';
import { MOST_DEPTH, MOST_VALUES } from '../../src/reading/limits.ts';
import { bullets, code, either, fence, link, type Section, table } from './markdown.ts';
import { SILENCE } from './schema-words.ts';
import { workedExample } from './worked-example.ts';

const order: Section = {
  heading: 'Order of work',
  blocks: [
    'Copy `examples/template.yaml` and replace its values. To have an editor complete and check the fields while you type, make this its first line (with the path from your file):',
    fence('yaml', '# yaml-language-server: $schema=../docs/agreement.schema.json'),
    [
      `1. List the sources, strongest first, then everyone who is named, then who is protected and who could be the violator.`,
      '2. Code what stands in the text, article by article: the instrument, the baselines, the verifiers, the guarantees. Cite as you go.',
      '3. Only then the drafting log, from reports.',
      '4. Run `npx tsx examples/own-draft.ts FILE`. It names every problem at once, with line and column, and then scores the document.',
      '5. Have somebody else code the same articles without seeing yours. Where you differ, sharpen the cite or say in `notes` why this choice and not the other.',
    ].join('\n'),
    'Code what the words oblige to, not what anyone expects. An assurance given outside the text lifts no `duty`, no `threshold` and no decision rule.',
  ],
};

const silence: Section = {
  heading: SILENCE,
  blocks: [
    'The text says nothing of something. Which silence is it?',
    table(
      ['what you know', 'write', 'counts as'],
      [
        [
          'You have read the words that are there, and they leave it open',
          `${code('unspecified')}`,
          'the lowest rung: vagueness is a finding',
        ],
        [
          'You cannot tell: the text is not public, or reports disagree',
          `${code('unknown')}`,
          'a range over all rungs: ignorance is no finding',
        ],
        [
          'There may be whole elements that you could not read',
          `the name of the list in ${link('`undisclosed`', 'Agreement')}, beside what you could code`,
          'whatever that list feeds is open upward',
        ],
        [
          'You have read the text, and there is no such element',
          'an empty list, not named in `undisclosed`; cite the text as a whole in the `cites` of the document',
          'absent: nothing is fixed, watched or promised',
        ],
        [
          'The text is about less than a whole war, such as a truce at sea',
          '`scope` with the breach kinds that it is about, and the reason',
          'the other kinds are not asked',
        ],
      ],
    ),
    'Ask at each field: *have I seen the words?* If you have, and they do not settle it, it is `unspecified`. If you have not, it is `unknown`. A text known only by reports is coded by the reports: what a report says is missing is `unspecified` or absent, and where it is silent it is `unknown`. A summary that leaves something out shows nothing.',
    '`unknown` is never a kindness and `unspecified` never a punishment. A draft whose text is public earns no ranges; a secret one earns no zeros.',
    'Optional fields are left out where they do not apply. Some say something by their absence: an element without an `instrument` stands in that of the agreement, a guarantee without `renewal` ends with its term, one without `follows` is the first rung or no ladder at all. An empty list of `conditions` says that the guarantee depends on nothing.',
  ],
};

const spelling: Section = {
  heading: 'Ids, dates, durations',
  blocks: [
    bullets([
      `**Ids** are short lower-case slugs of letters and figures, with \`-\` or \`.\` between them: \`us-pledge\`. A \`/\` is set by the library when papers are combined. Baselines, verifiers, guarantees and rounds share one set of ids; parties and sources have one each. No party can be called ${either(RESERVED_WORDS.map(code))}.`,
      "**Dates** are as fine as you know them: `'2025'`, `'2025-11'`, `'2025-11-23'`. Keep the quotes in YAML. A coarser date covers every finer one inside it.",
      '**Durations** are ISO 8601: `PT72H`, `P15D`, `P6M`, `P10Y`. Write the unit of the text: "six months" is `P6M`, "180 days" is `P180D`, and they are different promises. "Immediately", "promptly" and "forthwith" are no durations: `unspecified`. Decimals are allowed for seconds only.',
      `**Size**: at most ${MOST_DEPTH} levels deep and ${MOST_VALUES.toLocaleString('en')} values in all.`,
    ]),
  ],
};

const sides: Section = {
  heading: 'Who is who',
  blocks: [
    bullets([
      '`protects` lists those whose security the text is for; `constrains` those who could break it. The two do not have to cover all parties: guarantors and monitors are in neither.',
      'A deal that restrains both sides for the sake of both is reciprocal: list the same parties in both. Every question about "the violator" is then asked of each side in turn, and the worse answer counts.',
      'A pure mutual-defence treaty constrains nobody by name: leave `constrains` empty.',
      'A coalition or organisation lists its `members` as parties. It speaks for them where they have no seat or signature of their own, and they for it.',
      'A commission set up by the agreement is a party of its own, so that it can operate, find or judge. Who sits on it belongs in the decision rule, not in `members`, if their consent counts there.',
    ]),
  ],
};

const elements: Section = {
  heading: 'Baselines, verifiers, guarantees',
  blocks: [
    bullets([
      '**One baseline for each thing that is fixed in its own way.** A line with a map and a cap without a figure are two. It `binds` only those whom the article binds.',
      '**Detection and finding are separate.** `detects` is the time until the monitors see it, `finds` the time until it is ruled a breach; `attribution` says whether anyone is named. A body that counts violations and names nobody has a finding rule and attribution `none`.',
      '**One guarantee for each promise**: the same breaches, trigger and deadlines. Responders with different duties stand side by side in it; a party that owes two things of different standing stands there twice.',
      '**A ladder of responses is several guarantees**, each with `follows` naming the rung before. Mind where the clock starts: "72 hours from the first breach" is `from: breach`, "72 hours from the decision" is `from: previous`.',
      '**Adjectives** such as "sustained", "significant", "unprovoked" go into `adjectives`, in the words of the text: whoever judges can use each of them to say no. They leave `threshold` at `described` unless a quantity decides.',
      '**A condition** is an event on which the guarantee depends: a ceasefire, a withdrawal, a ratification by somebody else, the conduct of the protected side. The entry into force of the agreement itself is none. List in `controlledBy` whoever alone can bring a void event about, or keep a precondition from coming true.',
      '**Who establishes the breach** is `responders` where the text leaves the judgement to those who respond, or leaves the decision to each of them; `unspecified` where it names nobody and gives nobody the decision.',
      '**Capability is a fact about the world** on the date of the text, and seldom one of its words. That a text is silent about means is not `unspecified`: code what the responder had that the promised response would use. `unspecified` only where the sources leave it open whether there is anything.',
      '**`absorbed: true`** marks a response that costs the violator nothing new, such as sanctions already in place.',
    ]),
  ],
};

const signatures: Section = {
  heading: 'Form and signatures',
  blocks: [
    bullets([
      '`signatories` are those who have signed this text, and nobody else: not those who are expected to, not those who welcomed it, not those who initialled a page of it. A draft has none.',
      '`form` of a draft is what its own text would make it: one that provides for ratification is a `ratified-treaty`; one that says nothing is `unspecified`.',
      'Give an element an `instrument` of its own where it stands in another paper, as a bilateral pledge beside a multilateral declaration.',
      'Status and form differ: a political commitment can be signed and in force, and still bind nobody.',
    ]),
  ],
};

const log: Section = {
  heading: 'The drafting log',
  blocks: [
    bullets([
      'One round for each step after which the text was another one, or somebody had it who had not: a draft, a redraft, a handing over, a round of changes. Talks that left the text as it was are none. Its date is when it began; rounds later than the date of the agreement are kept for the record and do not count.',
      'Code what a party did to the text in that round, not its rank: who held the pen is `leading`, who was handed the result is `informed-after`. Ask who held the file: if one held it and others sent changes, they are `commenting`, however many they won. A party that is not listed was `excluded`; one of whom you cannot tell is listed as `unknown`.',
      '`terms` are the elements that the round was about. A party that wrote the economic part has not written the guarantees.',
      'Being named in a text is no seat. Guarantors named in a draft that they never saw are `excluded`.',
    ]),
  ],
};

const citing: Section = {
  heading: 'Citing',
  blocks: [
    bullets([
      'Every element carries at least one cite: a source, the place in it (article, point, page, paragraph) and, where it helps, what it says there.',
      '`says` is in your own words. If the exact words matter, quote at most 15 of them, in quotation marks.',
      'A source is what you have read, not what it reports: a newspaper that quotes a treaty is a `press-report`.',
      'What you know and no source at hand confirms is cited to a source of kind `general-knowledge`. It is better than no cite and counts as the weakest kind; never dress it up as another.',
      'Where a fact rests on several sources, cite them all: the strongest kind counts towards the reliability of the score.',
      'What is absent is cited too, in the `cites` of the document: usually the text as a whole.',
      '`notes` record the choices that another coder could have made differently.',
    ]),
  ],
};

/** Writes the coder's part of the codebook. */
export const howToCode = (): Section => ({
  heading: 'How to code an agreement',
  blocks: [
    'The aim is that two people who read the same articles write the same document. Where this handbook does not settle a choice, the choice goes into `notes`.',
  ],
  parts: [order, silence, spelling, sides, elements, signatures, log, citing, workedExample()],
});
