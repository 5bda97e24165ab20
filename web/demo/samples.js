// The demo's sample pages.

/**
 * @typedef {{id: string, picture: string, kind: string, title: string, language?: string}} Sample kind: a message key
 */

/** @type {Sample[]} */
export const samples = [
  {
    id: 'wire-story',
    picture: 'harbour',
    kind: 'kind_wire',
    title: 'Norway and Scotland agree to link power grids under the North Sea',
  },
  {
    id: 'live-blog',
    picture: 'storm',
    kind: 'kind_live',
    title: 'Storm Ada live: Bristol harbour walls hold as river peaks',
  },
  { id: 'long-feature', picture: 'foundry', kind: 'kind_feature', title: 'The Last Bell Founders' },
  { id: 'list', picture: 'museum', kind: 'kind_list', title: 'Seven small museums worth a detour' },
  { id: 'interview', picture: 'forest', kind: 'kind_interview', title: '“A forest is a slow conversation”' },
  {
    id: 'arabic',
    picture: 'train',
    kind: 'kind_script',
    title: 'افتتاح أول خط قطار كهربائي بين الرباط وفاس',
    language: 'ar',
  },
  {
    id: 'japanese',
    picture: 'ferry',
    kind: 'kind_script',
    title: '瀬戸内の島に無人の連絡船、来春から本格運航へ',
    language: 'ja',
  },
];
