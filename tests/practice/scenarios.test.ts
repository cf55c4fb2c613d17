import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { concerns, type Draft, type Span } from '@/utils/engine/types';
import { proveScenario } from '@/utils/practice/prove-scenario';
import { readScenarioFiles, readScenarios, writeScenarioSet } from '@/utils/practice/read-scenario';
import { answerDraft, draftFor, levels, repliesTo, type Scenario, themes } from '@/utils/practice/scenario';
import { scenarioSchema } from '@/utils/practice/scenario-schema';
import { readSpotIt, spotItQuestions } from '@/utils/practice/spot-it';
import { cues, rules } from '@/utils/rules';
import * as templates from '../tools/new/templates';

const folder = 'public/practice';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const files = readdirSync(folder).filter(file => file !== 'spot-it.json');
const all = readScenarioFiles(Object.fromEntries(files.map(file => [file, read(file)])));
const ask = (draft: Draft) => check(draft, { rules, cues, settings: defaultSettings() });
const texts = JSON.stringify(all.scenarios);

/** What whoever wrote a scenario forgot and its schema does not ask for, in a sentence each. */
function forgottenIn(scenario: Scenario): string[] {
  const { id, beyond, prompts, links, answers, warning, title, situation, parent, draft } = scenario;
  const posted = [
    ...answers.map(answer => answerDraft(scenario, answer)),
    ...(draft === '' ? [] : [draftFor(scenario, draft)]),
    draftFor(scenario, 'Good morning from all of us here at Eastvale today.'),
    draftFor(scenario, 'What would help you most?'),
  ];
  const unanswered = posted.filter(post => repliesTo(scenario, { draft: post, report: ask(post) }).length === 0);
  const sad = /\b(died|dead|death|suicide|lost our|child|children|baby)\b/i;
  const sadWord = sad.exec(JSON.stringify([title, situation, parent, draft, answers]))?.[0];
  const known = [...rules.map(rule => rule.id), ...concerns];
  const asked = scenario.feed.flatMap(reply => [...(reply.ifFinds ?? []), ...(reply.ifClear ?? [])]);
  const begun = JSON.parse(templates.scenario(id)) as Scenario;
  const asBegun = (['title', 'situation', 'draft', 'aim', 'beyond', 'answers', 'prompts'] as const).filter(
    key => JSON.stringify(scenario[key]) === JSON.stringify(begun[key]),
  );
  return [
    ...asBegun.map(key => `Its “${key}” still stands as "npm run new" wrote it: put your own words there.`),
    ...(id in nameOf ? [] : [`Its “id” is ${id}: it must be the name of the file.`]),
    ...(beyond.length > 0 ? [] : ['It teaches nothing beyond the check: add one thing to “beyond”.']),
    ...(prompts.length > 0 ? [] : ['A group has nothing to talk about: add a question to “prompts”.']),
    ...(links.length > 0 ? [] : ['It rests on nothing: add the guidance to “links”.']),
    ...(sadWord && warning === '' ? [`It speaks of “${sadWord}”: say so first, in “warning”.`] : []),
    ...asked.filter(what => !known.includes(what)).map(what => `The feed waits for “${what}”, which is no check.`),
    ...unanswered.map(({ text }) => `Nobody in the feed replies to “${text}”: leave out the conditions of one reply.`),
  ];
}

const nameOf = Object.fromEntries(files.map(file => [file.slice(0, -'.json'.length), file]));

describe('the scenarios that ship', () => {
  it('are all read, at least 24, on every theme from easy to hard', () => {
    expect(all.problems).toEqual([]);
    expect(all.scenarios.length).toBe(files.length);
    expect(all.scenarios.length).toBeGreaterThanOrEqual(24);
    for (const theme of themes)
      expect(new Set(all.scenarios.filter(s => s.theme === theme).map(s => s.level))).toEqual(new Set(levels));
  });

  it.each(all.scenarios)('$id: stated findings are those of the engine, model answers are clean', scenario => {
    expect(proveScenario(scenario, ask)).toEqual([]);
  });

  it.each(all.scenarios)('$id: no model answer repeats what a stop on the draft blames', scenario => {
    // Of a combination one clue may stay: it is the number of them that points to somebody.
    const blamed = ask(draftFor(scenario, scenario.draft))
      .findings.filter(f => f.severity === 'stop' && f.where === 'text' && f.rule !== 'identifiers/combination')
      .flatMap((f): readonly Span[] => f.clues ?? [f])
      .map(({ start, end }) => scenario.draft.slice(start, end).toLowerCase());
    const repeated = scenario.answers.flatMap(({ text }) => blamed.filter(words => text.toLowerCase().includes(words)));
    expect(repeated).toEqual([]);
  });

  it.each(all.scenarios)('$id: forgets nothing, and somebody replies whatever is posted', scenario => {
    expect(forgottenIn(scenario)).toEqual([]);
  });

  it('hold only phone numbers that belong to nobody', () => {
    const phones = texts.match(/\b0\d{3,4} ?\d{6}\b/g) ?? [];
    expect(phones.filter(n => !/^(07700 900|01632 960)/.test(n))).toEqual([]);
  });

  it('have their schema published (else run: node tests/tools/run.mjs scenario-schema)', () => {
    expect(JSON.parse(readFileSync('public/schema/scenario.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(scenarioSchema)),
    );
  });
});

describe('a broken scenario file', () => {
  const good = read('ward-story.json');

  it('is told with its line and a sentence, and the others load', () => {
    const broken = good.replace('"aim": ', '"aim" ');
    const line = good.split('\n').findIndex(l => l.includes('"aim"')) + 1;
    const { scenarios, problems } = readScenarioFiles({ 'broken.json': broken, 'good.json': good });
    expect(scenarios.map(s => s.id)).toEqual(['ward-story']);
    expect(problems).toMatchObject([{ file: 'broken.json', line, sentence: 'A colon (:) is missing here.' }]);
  });

  it('is told by the line of the value that does not fit', () => {
    const odd = good.replace('"level": "easy"', '"level": "tricky"');
    const line = good.split('\n').findIndex(l => l.includes('"level"')) + 1;
    expect(readScenarios(odd, 'odd.json').problems).toMatchObject([
      { line, sentence: '“level” should be one of: easy, middle, hard.' },
    ]);
  });

  it.each([
    [
      'a guidance pack',
      '{"format": 1, "name": "A", "version": "1.0.0", "rules": []}',
      /guidance pack.*Shared guidance/,
    ],
    ['a policy file', '{"packs": []}', /policy file/],
    ['a web page', '<html>Welcome</html>', /web page/],
  ])('%s in its place is called that, in one line', (_, text, sentence) => {
    const { problems } = readScenarios(text, 'a.json');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.sentence).toMatch(sentence);
  });

  it('that lacks everything is told by its first three things', () => {
    expect(readScenarios('{"title": "A"}', 'a.json').problems).toHaveLength(3);
  });

  it('inside a set leaves the rest of the set', () => {
    const first = all.scenarios[0]!;
    const second = all.scenarios[1]!;
    const set = writeScenarioSet('Tuesday', [first, { ...second, title: '' }]);
    const opened = readScenarios(set, 'set.json');
    expect(opened.title).toBe('Tuesday');
    expect(opened.scenarios).toEqual([first]);
    expect(opened.problems[0]).toMatchObject({ file: 'set.json', sentence: '“title” is empty.' });
  });

  it('is named by its title where that is known: a set on one line has no lines to look in', () => {
    const [first, second] = all.scenarios as [Scenario, Scenario];
    const set = JSON.stringify({
      format: 1,
      title: 'Tuesday',
      scenarios: [first, { ...second, answers: undefined }, 7],
    });
    expect(readScenarios(set, 'set.json').problems.map(p => p.file)).toEqual([
      `set.json, “${second.title}”`,
      'set.json',
    ]);
  });
});

describe('a scenario that is not true', () => {
  const scenario = all.scenarios.find(s => s.id === 'ward-story')!;

  it('is told in sentences', () => {
    expect(proveScenario({ ...scenario, expects: ['access/captions'] }, ask)).toEqual([
      'The check does not report “access/captions”.',
      'The check also reports “identifiers/combination”.',
    ]);
    expect(proveScenario({ ...scenario, answers: [{ text: 'Please chase 450 557 7104', why: 'no' }] }, ask)[0]).toMatch(
      /^Model answer 1 draws/,
    );
  });
});

describe('a scenario of a newcomer', () => {
  it('is told what it lacks', () => {
    const scenario: Scenario = {
      ...all.scenarios.find(s => s.id === 'ward-story')!,
      id: 'not-its-file',
      situation: 'A child waits for you.',
      warning: '',
      beyond: [],
      prompts: [],
      links: [],
      answers: [],
      draft: '',
      feed: [{ name: 'Dev', text: 'Is there a bus?', ifFinds: ['tone/s1'], ifHolds: ['help you'] }],
    };
    expect(forgottenIn(scenario)).toEqual([
      'Its “id” is not-its-file: it must be the name of the file.',
      'It teaches nothing beyond the check: add one thing to “beyond”.',
      'A group has nothing to talk about: add a question to “prompts”.',
      'It rests on nothing: add the guidance to “links”.',
      'It speaks of “child”: say so first, in “warning”.',
      'The feed waits for “tone/s1”, which is no check.',
      'Nobody in the feed replies to “Good morning from all of us here at Eastvale today.”: leave out the conditions of one reply.',
      'Nobody in the feed replies to “What would help you most?”: leave out the conditions of one reply.',
    ]);
  });
});

describe('a scenario that was only begun', () => {
  it('is told what still stands as it was begun, and lacks nothing else', () => {
    const begun = readScenarios(templates.scenario('ward-story'), 'ward-story.json');
    expect(begun.problems).toEqual([]);
    const told = begun.scenarios.flatMap(forgottenIn);
    expect(told).toHaveLength(7);
    expect(told[0]).toBe('Its “title” still stands as "npm run new" wrote it: put your own words there.');
    expect(begun.scenarios.flatMap(scenario => proveScenario(scenario, ask))).toEqual([]);
  });
});

describe('spot it', () => {
  const posts = readSpotIt(JSON.parse(read('spot-it.json')));

  it('has 60 posts, both answers to each question, hard traps among them', () => {
    expect(posts.length).toBe(60);
    expect(new Set(posts.map(p => p.id)).size).toBe(60);
    for (const question of spotItQuestions) {
      const here = posts.filter(p => p.question === question);
      expect(here.length).toBe(20);
      expect(here.filter(p => p.answer).length).toBeGreaterThanOrEqual(7);
      expect(here.filter(p => !p.answer).length).toBeGreaterThanOrEqual(7);
      expect(here.filter(p => p.hard).length).toBeGreaterThanOrEqual(4);
      for (const post of here) expect(post.reason).not.toBe('');
    }
  });

  it('says so where our own checks miss who is shown', () => {
    const shown = posts.filter(p => p.question === 'identifies' && p.answer);
    const isNoticed = ({ text, parent }: (typeof posts)[number]) =>
      ask(asDraft({ text, parent, kind: parent ? 'reply' : 'post', platform: 'x' })).findings.some(f =>
        /^(?:identifiers|conduct)\//.test(f.rule),
      );
    const missed = shown.filter(post => !isNoticed(post)).map(p => p.id);
    expect(shown.filter(p => p.reason.includes('Our checks miss it.')).map(p => p.id)).toEqual(missed);
  });

  it('leaves out what it cannot use', () => {
    expect(readSpotIt({ posts: [{ id: 'a', text: 'b' }, null, 3] })).toEqual([]);
    expect(readSpotIt(null)).toEqual([]);
  });
});
