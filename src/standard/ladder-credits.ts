/**
 * What each rung is worth. The order is the model's, the spacing a judgement.
 */
import type { Rubric } from '../model/rubric.ts';

export const LADDER_CREDITS: Rubric['ladders'] = {
  precision: {
    credits: { unspecified: 0, aspirational: 0.1, named: 0.4, measurable: 0.75, annexed: 1 },
    why: 'Only what a third person can check can be breached visibly; a map leaves nothing to argue.',
    source:
      'Abbott, Keohane, Moravcsik, Slaughter and Snidal 2000 (legalization); PA-X levels: rhetorical, specific, detailed',
  },
  starts: {
    credits: { unspecified: 0, 'at-violators-will': 0.1, conditional: 0.5, scheduled: 1 },
    why: 'A duty that begins when the bound side chooses has not begun.',
    source: 'US 28-point plan 2025 pt 28 (pull-back first) against Dayton 1995 Annex 1A (D+30)',
  },
  access: {
    credits: {
      none: 0,
      'host-consent': 0.2,
      scheduled: 0.5,
      notified: 0.75,
      'anywhere-anytime': 1,
    },
    why: 'What can be refused will be refused where it matters.',
    source: 'OSCE freedom-of-movement reports; practice of the Sinai force and of IFOR',
  },
  coverage: {
    credits: { none: 0, partial: 0.4, most: 0.75, full: 1 },
    why: 'A gap that is known is used.',
    source: 'OSCE mission by day and on one side; border without a verifier under Minsk I',
  },
  attribution: {
    credits: { none: 0, internal: 0.3, 'to-parties': 0.6, public: 1 },
    why: 'Facts without a name cost the violator nothing; a public finding makes the guarantor answer too.',
    source:
      'Special Commission, Paris Declaration 2026; Clayton and Sticher 2021 on compliance mechanisms',
  },
  threshold: {
    credits: { unspecified: 0, qualified: 0.25, described: 0.5, measurable: 1 },
    why: 'A trigger in words is argued about while the breach goes on; each open adjective is one more way to say no.',
    source:
      'Defence pacts 1816-2003: with a specific trigger 67 % were honoured, without 22 % (calls of Berkemeier and Fuhrmann matched to ATOP 4.01, n = 109)',
  },
  duty: {
    credits: {
      'none': 0,
      'may': 0.1,
      'consult': 0.25,
      'assist-as-it-deems-necessary': 0.6,
      'shall-assist': 0.75,
      'shall-respond': 0.85,
      'shall-use-force': 1,
    },
    why: 'The fewer choices the responder has left, the more the violator must reckon with.',
    source: 'ATOP obligation types; Washington Treaty 1949 Art. 5 as the 0.6 rung',
  },
  capability: {
    credits: {
      'none': 0,
      'to-be-determined': 0.2,
      'available': 0.35,
      'earmarked': 0.5,
      'deployed': 0.85,
      'integrated': 1,
    },
    why: 'A promise without means is a word; forces in the line of fire make it a fact.',
    source: 'Anglo-Polish Agreement 1939 against Korea 1953',
  },
  instrument: {
    credits: {
      'statement': 0.1,
      'political-commitment': 0.25,
      'executive-agreement': 0.5,
      'signed-treaty': 0.65,
      'ratified-treaty': 1,
      'chapter-vii-resolution': 1,
    },
    why: 'The harder it was to enter, the harder it is to leave.',
    source:
      'Abbott and others 2000 (obligation); US-Ukraine agreement 2024, never sent to the Senate',
  },
  role: {
    credits: {
      'excluded': 0,
      'informed-after': 0.15,
      'consulted-before': 0.4,
      'commenting': 0.6,
      'co-drafting': 0.9,
      'leading': 1,
    },
    why: 'Being informed is not being asked, and being asked is not writing.',
    source: 'Munich 1938; Paris 1973; the drafting of November and December 2025',
  },
  disclosure: {
    credits: {
      'secret': 0,
      'leaked': 0.2,
      'summarised': 0.4,
      'shared-with-the-parties': 0.8,
      'published': 1,
    },
    why: 'Who could read what was proposed could still object.',
    source: 'The 28 points, known by a leak; the Paris Declaration 2026, published',
  },
  promptness: {
    credits: { 'unspecified': 0.05, 'promptly': 0.3, 'at-once': 0.6, 'standing': 0.85 },
    why: 'A word for a time binds to more than silence and to less than a force that needs no further order. Silence keeps a little, as an answer may still come.',
    source:
      'Washington Treaty 1949, Art. 5 ("forthwith"); Dayton 1995, Annex 1A Art. VI(5); UK-Ukraine agreement 2024 ("swift")',
  },
};
