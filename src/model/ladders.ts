/**
 * Ladders: ordered levels, worst to best, that two people reading the same article would code alike.
 *
 * Each rung has a definition to decide by and one real article that stands on it. The order of the rungs is part of
 * the model; what a rung is worth is a judgement and stands in the rubric. On every ladder a fact may instead be
 * `unspecified` (the text is known and leaves it open: the lowest rung), `unknown` (nobody outside can tell: the whole
 * ladder) or `not-looked-up` (the text exists, and this coder has not read it: the whole ladder as well, but kept apart).
 */

/** One rung: its name in documents, what puts a text on it, and a real article that stands there. */
export interface Rung {
  readonly level: string;
  readonly means: string;
  readonly example: string;
  /** Whether it is a form of its own, worth as much as the rung before it. */
  readonly isLevelWithBefore?: true;
}

const rung = <const L extends string>(level: L, means: string, example: string) => ({
  level,
  means,
  example,
});

/** All ladders, by the name the rubric uses. */
export const LADDERS = {
  precision: [
    rung(
      'unspecified',
      'The subject is not fixed at all.',
      'Six points on Georgia 2008, pt 5: "additional security measures", no place or kind given',
    ),
    rung(
      'aspirational',
      'A wish or an aim: de-escalate, refrain, work towards.',
      'US 28-point plan 2025, pt 3: Russia is expected not to invade its neighbours',
    ),
    rung(
      'named',
      'The thing is named, but with no figure, date, distance or map.',
      'US 28-point plan 2025, pt 21: "the line of contact", without a map',
    ),
    rung(
      'measurable',
      'Distances, dates or numbers that a third person could check.',
      'Minsk II 2015, pt 2: 50, 70 and 140 km by calibre',
    ),
    rung(
      'annexed',
      'A map, coordinates or an inventory, agreed and attached.',
      'Korean Armistice 1953, Art. I(1) with map 1',
    ),
  ],
  starts: [
    rung(
      'unspecified',
      'No beginning is given.',
      'Six points on Georgia 2008, pt 4: forces return to their usual bases',
    ),
    rung(
      'at-violators-will',
      'Begins when the constrained party decides or has done something.',
      'US 28-point plan 2025, pt 28: ceasefire once both have pulled back to the agreed points',
    ),
    rung(
      'conditional',
      'Begins on another event that the constrained party does not control alone.',
      'Minsk II 2015, pt 9: border control returns after elections and a reform',
    ),
    rung(
      'scheduled',
      'A date, a number of days after a fixed date, at once, or from signature or entry into force.',
      'Dayton 1995, Annex 1A Art. IV: D+30, D+45, D+90, D+120',
    ),
  ],
  access: [
    rung('none', 'Nobody may go and look.', 'Budapest Memorandum 1994: no inspection'),
    rung(
      'host-consent',
      'Each visit needs the consent of whoever holds the place.',
      'EU monitors in Georgia from 2008, refused entry to Abkhazia and South Ossetia',
    ),
    rung(
      'scheduled',
      'On agreed dates or routes only.',
      'Korean Armistice 1953, Art. II(43): inspection teams at ten named ports of entry',
    ),
    rung(
      'notified',
      'On notice that the host cannot refuse.',
      'Sinai force 1981: verification within 48 hours of a request',
    ),
    rung(
      'anywhere-anytime',
      'Free movement, without permission or notice.',
      'Dayton 1995, Annex 1A Art. VI(4): complete and unimpeded freedom of movement',
    ),
  ],
  coverage: [
    rung(
      'none',
      'What is watched cannot be seen with the means given.',
      'Minsk I 2014: withdrawal of foreign forces, no one at the border',
    ),
    rung(
      'partial',
      'Less than half of the line, the sites or the hours.',
      'OSCE mission under Minsk II, by day and where let in',
    ),
    rung(
      'most',
      'More than half, with known gaps.',
      'Sinai force 1981: zone C in full, zones A, B and D by visit',
    ),
    rung(
      'full',
      'All of it, all the time, by means of its own.',
      'Dayton 1995: force present along the whole zone of separation',
    ),
  ],
  attribution: [
    rung(
      'none',
      'Facts are recorded, nobody is named.',
      'OSCE mission under Minsk: recorded, gave no blame',
    ),
    rung(
      'internal',
      'Who did it is stated inside the monitoring body only.',
      'Korean Armistice 1953, Art. II(24): the Commission settles in private',
    ),
    rung(
      'to-parties',
      'The parties learn who did it.',
      'Sinai force 1981: findings reported to Egypt and Israel',
    ),
    rung(
      'public',
      'Who did it is published.',
      'Independent Monitoring Commission 2004, Art. 4: 26 published reports that name groups',
    ),
  ],
  threshold: [
    rung(
      'unspecified',
      'What sets the guarantee off is not said.',
      'US 28-point plan 2025, pt 5: "reliable security guarantees", in one line',
    ),
    rung(
      'qualified',
      'The event is given in words that open adjectives of degree, intent or blame narrow: significant, deliberate, unprovoked.',
      'US guarantee paper of November 2025: "significant, deliberate, and sustained"',
    ),
    rung(
      'described',
      'The event is given in words that must be interpreted, and no such adjective narrows them; words of time, place or author do not.',
      'Washington Treaty 1949, Art. 5: "armed attack"',
    ),
    rung(
      'measurable',
      'A quantity decides: distance, number, area, duration.',
      'Joint Plan of Action 2015, Annex I: enrichment and stock figures',
    ),
  ],
  duty: [
    rung('none', 'No act is promised.', 'Taiwan Relations Act 1979, s. 2(b)(4): "grave concern"'),
    rung(
      'may',
      'Measures are allowed, listed or announced, and no named responder owes them.',
      'US guarantee paper of November 2025: measures "may include" force',
    ),
    rung(
      'consult',
      'The responder owes a meeting, not an act.',
      'US-Ukraine agreement 2024, Art. III: meet where possible within 24 hours',
    ),
    rung(
      'assist-as-it-deems-necessary',
      'A named responder owes help, and its kind is its own choice.',
      'Washington Treaty 1949, Art. 5',
    ),
    rung(
      'shall-assist',
      'A named responder owes help without reserve, and its kind is not named.',
      'Brussels Treaty 1948, Art. IV: "all the military and other aid and assistance in their power"',
    ),
    rung(
      'shall-respond',
      'A named responder owes a response of a named kind, or a named force has enforcing as its task.',
      'Joint Plan of Action 2015, para 37: the sanctions return',
    ),
    rung(
      'shall-use-force',
      'Armed force is owed.',
      'Dayton 1995, Annex 1A Art. I(2): violators shall be subject to military action',
    ),
  ],
  capability: [
    rung(
      'none',
      'Nothing is there that could carry out the response, or what a meeting could decide on.',
      'Anglo-Polish Agreement 1939: no force that could reach Poland',
    ),
    rung(
      'to-be-determined',
      'Means are to be raised or agreed later: a promise of planning.',
      'Multinational force for Ukraine, planned 2025: size and rules open',
    ),
    rung(
      'available',
      'An army, a service, observers or envoys that exist, and are not set aside for this.',
      'Brussels Treaty 1948: the forces that each party had',
    ),
    rung(
      'earmarked',
      'Named units, stocks or laws stand ready elsewhere.',
      'Resolution 2231 (2015): the earlier sanctions resolutions, ready to return',
    ),
    rung(
      'deployed',
      'In place in the country or theatre, where an attack can go round it.',
      'Sinai force 1981: battalions in zone C',
    ),
    rung(
      'integrated',
      "In the line of fire: the attack cannot go on without meeting the responder's own forces or land, a tripwire.",
      'Korea 1953: US forces and a combined command behind the line',
    ),
  ],
  instrument: [
    rung('statement', 'Said by leaders, signed by nobody.', "Berlin leaders' statement 2025"),
    rung(
      'political-commitment',
      'Signed, and stated or understood not to bind in law; inside a state, signed and not enacted.',
      'Minsk II 2015; Lomé 1999, no treaty by the Special Court for Sierra Leone (Kallon, 2004)',
    ),
    rung(
      'executive-agreement',
      'Binds the government that signed, no parliament asked; a resolution that decides without Chapter VII (Charter, Art. 25).',
      'US-Ukraine security agreement 2024; Resolution 1701 (2006)',
    ),
    rung(
      'signed-treaty',
      'A treaty, signed, ratification not required or not done.',
      'Anglo-Polish Agreement 1939',
    ),
    rung(
      'ratified-treaty',
      'Ratified by those it binds; inside a state, written into its constitution or a statute.',
      'Washington Treaty 1949; the Good Friday Agreement 1998, put to both peoples and enacted',
    ),
    {
      ...rung(
        'chapter-vii-resolution',
        'A decision of the Security Council under Chapter VII of the Charter.',
        'Resolution 1031 (1995) for Dayton',
      ),
      isLevelWithBefore: true,
    },
  ],
  role: [
    rung(
      'excluded',
      'Not there, and informed only by the press or when it was public.',
      'Czechoslovakia at Munich 1938',
    ),
    rung(
      'informed-after',
      'Told when the text was made, by those who made it and before it was public.',
      'Ukraine, November 2025: the 28 points were delivered',
    ),
    rung(
      'consulted-before',
      'Asked for its view before there were words to read.',
      'South Viet-Nam during the talks of 1972',
    ),
    rung(
      'commenting',
      'Could ask for changes to a text of which others held the file, however many were taken.',
      'France, Germany and the United Kingdom, 23 November 2025',
    ),
    rung(
      'co-drafting',
      'Sat in the group that wrote the text, or had wording of its own go into it.',
      'Government and FARC-EP officers in the sub-commission of 2014 to 2016',
    ),
    rung('leading', 'Held the pen.', 'The United States at Dayton 1995'),
  ],
  disclosure: [
    rung(
      'secret',
      'None of the others is true: only its drafters, or some of the parties, knew in time what it says.',
      'Secret protocol to the Anglo-Polish Agreement 1939',
    ),
    rung(
      'leaked',
      'The press had in time what it says on some element, in full or in part, and not from a drafter under its name.',
      'The 28 points in the press, 20 November 2025',
    ),
    rung(
      'summarised',
      'A drafter told the public in time, under its name, what it says on some element.',
      'The 20 points as read out, 24 December 2025',
    ),
    rung(
      'shared-with-the-parties',
      'Every side that is protected or constrained had the whole text in time.',
      'Dayton proximity talks 1995',
    ),
    rung(
      'published',
      'A drafter put the whole text out in time: before the next version, and before the agreement was signed or adopted.',
      'The Washington Treaty, published on 18 March 1949 and signed on 4 April',
    ),
  ],
  promptness: [
    rung(
      'unspecified',
      'Nothing is said about time.',
      'US-Korea treaty 1953, Art. III: "in accordance with its constitutional processes"',
    ),
    rung(
      'promptly',
      'Promptly, swiftly, as soon as possible, without undue delay, urgently.',
      'UK-Ukraine 2024: "swift and sustained"',
    ),
    rung(
      'at-once',
      'Immediately, forthwith, at once, automatically.',
      'Washington Treaty 1949, Art. 5: "forthwith"; Anglo-Polish Agreement 1939, Art. 1: "at once"',
    ),
    rung(
      'standing',
      'Of a response: the force that must answer is in place under this text, and its commander acts without a further decision. Of detection: people or sensors stay where the breach would happen.',
      'Dayton 1995, Annex 1A Art. VI(5): the commander acts "without interference or permission"',
    ),
  ],
} as const satisfies Record<string, readonly Rung[]>;

/** The name of a ladder. */
export type LadderName = keyof typeof LADDERS;

/** A level of a ladder, without the markers. */
export type Level<L extends LadderName> = (typeof LADDERS)[L][number]['level'];

/**
 * Stands where a value would: the text leaves it open, nobody outside can tell, or this coder has not read the text.
 */
export const MARKERS = ['unspecified', 'unknown', 'not-looked-up'] as const;
/** One of the three markers. */
export type Marker = (typeof MARKERS)[number];

/** A coded fact on a ladder: a level, or one of the three markers. */
export type Coded<L extends LadderName> = Level<L> | Marker;

/**
 * Lists the levels of a ladder, worst to best.
 *
 * @example
 * levelsOf('threshold'); // => ['unspecified', 'qualified', 'described', 'measurable']
 */
export const levelsOf = <L extends LadderName>(ladder: L): readonly Level<L>[] =>
  LADDERS[ladder].map(({ level }) => level);
