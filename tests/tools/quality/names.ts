import { gzipSync } from 'node:zlib';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { peopleOf } from '@/utils/engine/people';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import type { PersonRole } from '@/utils/engine/types';
import { rules } from '@/utils/rules';
import { field } from '@/utils/tables/name-model.data';
import { classes, filter } from '@/utils/tables/name-words.data';
import { invented as inventedPosts, missed } from '../../engine/people/invented-posts';
import { marked } from '../../engine/people/marked';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';
import { heldOut } from '../tables/names/training';

/** Person names: trained anew on folds so that no row is judged by a model that has seen it. */
export default function names(): Figure[] {
  return [...sizes(), ...invented(), ...(corpusRows('names/btc-dev.jsonl').length > 0 ? [...spans(), ...roles()] : [])];
}

function sizes(): Figure[] {
  const bytes = gzipSync(JSON.stringify([field, filter, classes]), { level: 9 }).length;
  return [
    {
      name: 'names-model-compressed',
      value: bytes / 1000,
      unit: 'kB',
      n: 1,
      peers: {},
      goal: 700,
      note: 'model and table of words, gzip',
    },
  ];
}

function spans(): Figure[] {
  const { wnut, btc, clinical } = heldOut(2);
  const note = (s: typeof wnut, how: string) =>
    `precision ${s.precision.toFixed(3)}, recall ${s.recall.toFixed(3)}; ${how}; the shipped model has learned from all rows`;
  return [
    {
      name: 'names-wnut-f1',
      value: wnut.f1,
      unit: 'F1',
      n: wnut.gold,
      peers: { 'best of 2017': 0.705, compromise: 0.339 },
      goal: 0.71,
      note: note(wnut, 'WNUT-17 dev in two halves, each held out'),
    },
    {
      name: 'names-btc-f1',
      value: btc.f1,
      unit: 'F1',
      n: btc.gold,
      peers: { compromise: 0.591 },
      goal: 0.84,
      note: note(btc, 'BTC F and G, two quarters, each held out'),
    },
    {
      name: 'names-clinical-f1',
      value: clinical.f1,
      unit: 'F1',
      n: clinical.gold,
      note: note(clinical, 'two quarters, each held out'),
    },
  ];
}

interface Row {
  text: string;
  identifiers: { expected: string; spans: { type: string; start: number; end: number; text: string }[] };
}

/** Roles in our own invented posts: whoever is in care, or family, is told from everyone else. */
function invented(): Figure[] {
  let all = 0;
  let right = 0;
  let exact = 0;
  for (const post of [...inventedPosts, ...missed]) {
    const { text, people: meant } = marked(post);
    const said = peopleOf(read(asDraft({ text }), defaultSettings()));
    for (const person of meant) {
      all++;
      const found = said.find(p => p.start < person.end && person.start < p.end);
      if (found && isInCare(found.role) === isInCare(person.role)) right++;
      if (found?.role === person.role) exact++;
    }
  }
  return [
    {
      name: 'names-roles-invented',
      value: right / all,
      unit: 'share',
      n: all,
      note: `found, and told whether in care or family; the very role ${exact}; written before the code, then learnt from`,
    },
  ];
}

function isInCare(role: PersonRole): boolean {
  return role === 'patient' || role === 'relative';
}

/** How people in leaders' posts are read: patients and relatives found, everyone else left in peace. */
function roles(): Figure[] {
  const rows = corpusRows<Row>('leader-posts.jsonl');
  let patients = 0;
  let patientsFound = 0;
  let exact = 0;
  let others = 0;
  let accused = 0;
  let relatives = 0;
  let relativesFound = 0;
  for (const row of rows) {
    const people = peopleOf(read(asDraft(row), defaultSettings())).filter(p => p.where === 'text');
    const { spans } = row.identifiers;
    const find = (s: { start: number; end: number }) => people.filter(p => p.start < s.end && s.start < p.end);
    for (const span of spans.filter(s => s.type === 'patient-name')) {
      patients++;
      if (find(span).some(p => p.role === 'patient' || p.role === 'relative')) patientsFound++;
      if (find(span).some(p => p.start === span.start && p.end === span.end)) exact++;
    }
    const report = check(asDraft(row), { rules, cues: [], settings: defaultSettings() });
    for (const span of spans.filter(s => s.type === 'relative-name')) {
      relatives++;
      const overlaps = (f: { start: number; end: number }) => f.start < span.end && span.start < f.end;
      if (report.findings.some(f => f.where === 'text' && (overlaps(f) || (f.clues ?? []).some(overlaps))))
        relativesFound++;
    }
    for (const person of people) {
      if (spans.some(s => /-name|-handle/.test(s.type) && s.start < person.end && person.start < s.end)) continue;
      others++;
      if (person.role === 'patient' || person.role === 'relative') accused++;
    }
  }
  return [
    {
      name: 'names-patients-found',
      value: patientsFound / patients,
      unit: 'share',
      n: patients,
      note: `exact span ${exact}`,
    },
    {
      name: 'names-relatives-found',
      value: relativesFound / relatives,
      unit: 'share',
      n: relatives,
      note: 'named or not, in a finding or one of its clues',
    },
    {
      name: 'names-others-accused',
      value: accused / others,
      unit: 'share',
      n: others,
      note: 'colleagues, public and other people read as patient or relative',
    },
  ];
}
