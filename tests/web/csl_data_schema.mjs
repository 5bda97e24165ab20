// What CSL 1.0.2 allows in a CSL-JSON item, as a JSON schema: its types, its variables by kind, and nothing else.

const words = (/** @type {string} */ list) => list.trim().split(/\s+/);

const types =
  words(`article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication
  post post-weblog regulation report review review-book software song speech standard thesis treaty webpage`);

const names =
  words(`author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`);

const dates = words('accessed available-date event-date issued original-date submitted');

const texts = words(`abstract annote archive archive_collection archive_location archive-place authority call-number
  citation-key citation-label collection-title container-title container-title-short dimensions division DOI event-title
  event-place genre ISBN ISSN jurisdiction journalAbbreviation keyword language license medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre
  reviewed-title scale section shortTitle source status title title-short URL version year-suffix`);

const numbers =
  words(`chapter-number citation-number collection-number edition first-reference-note-number issue locator
  number number-of-pages number-of-volumes page page-first part-number printing-number supplement-number volume`);

const text = { type: 'string', minLength: 1 };
const textOrNumber = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };

const name = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      words('family given dropping-particle non-dropping-particle suffix literal').map((part) => [part, text]),
    ),
    ...Object.fromEntries(words('comma-suffix static-ordering parse-names').map((part) => [part, flag])),
  },
};

const date = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: textOrNumber },
    },
    season: textOrNumber,
    circa: flag,
    literal: text,
    raw: text,
  },
};

const all = (/** @type {string[]} */ list, /** @type {object} */ of) => list.map((variable) => [variable, of]);

export const cslDataSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
      id: textOrNumber,
      type: { enum: types },
      categories: { type: 'array', items: text },
      ...Object.fromEntries([
        ...all(names, { type: 'array', minItems: 1, items: name }),
        ...all(dates, date),
        ...all(texts, text),
        ...all(numbers, textOrNumber),
      ]),
    },
  },
};
