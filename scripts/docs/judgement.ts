/**
 * The tables of the rubric that belong to no ladder, each with its reason and source.
 */
import { RESPONSES } from '../../src/model/guarantees.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import { grounds } from './ladders.ts';
import { code, link, type Section, table } from './markdown.ts';

const ESTABLISHED: Readonly<Record<keyof Rubric['established']['credits'], string>> = {
  unspecified: 'nobody is named',
  responders: 'those who must respond judge for themselves',
};

const established = (rubric: Rubric): Section => ({
  heading: 'Who establishes the breach',
  blocks: [
    table(
      ['established', 'meaning', 'credit'],
      [
        ...Object.entries(rubric.established.credits).map(([key, credit]) => [
          code(key),
          ESTABLISHED[key as keyof typeof ESTABLISHED],
          String(credit),
        ]),
        [
          code('{ verifier }'),
          'a verifier of this agreement',
          'its own verification score for the breach; 0 if it watches nothing that the breach would break',
        ],
        [code('unknown'), 'you cannot tell', 'from the least to the most of all of these'],
      ],
    ),
    grounds(rubric.established),
  ],
});

const ADJUDICATED: Readonly<Record<keyof Rubric['adjudication']['credits'], string>> = {
  violator:
    'the violator can let the guarantee fall: it can stop the judgement, or is among `controlledBy`',
  unspecified: 'nobody is named to judge',
  responders: 'only responders of this guarantee judge',
  independent: 'somebody else judges, or judges with them, or the text judges by itself',
  'no-condition': 'there is no condition',
};

const adjudication = (rubric: Rubric): Section => ({
  heading: 'Conditions',
  blocks: [
    table(
      ['judged by', 'meaning', 'credit'],
      Object.entries(rubric.adjudication.credits).map(([key, credit]) => [
        code(key),
        ADJUDICATED[key as keyof typeof ADJUDICATED],
        String(credit),
      ]),
    ),
    'Of several conditions the worst counts.',
    grounds(rubric.adjudication),
  ],
});

const exit = ({ exit: { noExit, atWill, notice, ...reasons } }: Rubric): Section => ({
  heading: 'Notice for leaving',
  blocks: [
    table(
      ['exitNotice', 'credit'],
      [
        [code('no-exit'), String(noExit)],
        ...notice.map(({ atLeast, credit }) => [`${code(atLeast)} or longer`, String(credit)]),
        [`shorter, ${code('at-will')} or ${code('unspecified')}`, String(atWill)],
        [code('unknown'), `${atWill} to ${noExit}`],
      ],
    ),
    grounds(reasons),
  ],
});

const term = ({ term: { least, fullYears, ...reasons } }: Rubric): Section => ({
  heading: 'Term',
  blocks: [
    `\`min(1, ${least} + ${Number((1 - least).toFixed(6))} × years / ${fullYears})\`. An indefinite term is 1, and so is one whose \`renewal\` is \`automatic\`. A renewal that needs anybody's consent counts for nothing: the term is the one without it. \`unspecified\` is ${least}, \`unknown\` ${least} to 1.`,
    grounds(reasons),
  ],
});

const fitting = ({ fit: { credits, ...reasons }, ...rubric }: Rubric): Section => {
  const kinds = breachesOf(rubric).map(({ id }) => id);
  return {
    heading: 'Fit of response to breach',
    blocks: [
      table(
        ['response', ...kinds.map((id) => link(id))],
        RESPONSES.map((response) => [
          code(response),
          ...kinds.map((id) => String(credits[response][id])),
        ]),
      ),
      'The best of the responses that a responder promises counts. One that is `absorbed` fits nothing: it punishes nobody who bears that cost already.',
      grounds(reasons),
    ],
  };
};

const LINKS: Readonly<Record<keyof Rubric['links'], string>> = {
  verification: 'a verifier',
  response: 'a guarantee',
  timeline: 'a timeline',
  coDrafting: 'co-drafting',
};

const links = (rubric: Rubric): Section => ({
  heading: 'Weights of links',
  blocks: [
    table(
      ['links of', 'weights', 'why', 'source'],
      Object.entries(rubric.links).map(([key, { weights, why, source }]) => [
        LINKS[key as keyof typeof LINKS],
        Object.entries<number>(weights)
          .map(([name, weight]) => `${name} ${weight}`)
          .join(', '),
        why,
        source,
      ]),
    ),
  ],
});

const gates = ({
  gates: { architecture, document, aspiration, tolerance, ...reasons },
}: Rubric): Section => ({
  heading: 'Gates',
  blocks: [
    table(
      ['gate', 'figure', 'meaning'],
      [
        [
          'architecture',
          String(architecture),
          'from here on every indicator must be, even at worst',
        ],
        ['document', String(document), 'below this some indicator is, even at best'],
        ['aspiration', String(aspiration), 'below this a link counts as not specified at all'],
        ['tolerance', String(tolerance), 'a difference from a gate that counts as none'],
      ],
    ),
    grounds(reasons),
  ],
});

/** Writes the judgement up: every table, with its reason and source. */
export const judgementSection = (rubric: Rubric): Section => ({
  heading: 'The rubric',
  blocks: [
    `The tables below, with the credits of the ${link('ladders')}, of the ${link('decision rules')} and the weights and windows of the ${link('breach kinds')}, are the rubric \`${rubric.name}\`, version ${rubric.version}. They are judgements, fixed from literature and argument before any agreement was scored. A change is a dated decision record that says which agreements had been seen; nothing is tuned to make one come out. Whoever judges otherwise can score with a rubric of their own: the formulas stay the same.`,
  ],
  parts: [
    established(rubric),
    adjudication(rubric),
    exit(rubric),
    term(rubric),
    fitting(rubric),
    links(rubric),
    gates(rubric),
  ],
});
