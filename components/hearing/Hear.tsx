import { useId, useState } from 'preact/hooks';
import { stringOf } from '@/utils/engine/strings';
import type { Draft, Report } from '@/utils/engine/types';
import type { EmojiNamer } from '@/utils/hearing/emoji-name';
import { type FancyReader, fancySource, type HeardPiece, hear, spokenText } from '@/utils/hearing/hear';
import { mendedDraft } from '@/utils/hearing/mended';
import { t } from '@/utils/words/hearing';
import { HeardText } from './HeardText';
import type { Speech } from './speech';
import { type ReadingAloud, useReadingAloud, type Version } from './use-reading-aloud';

export interface HearProps {
  draft: Draft;
  /** Its accessibility findings hold the mends; null while nothing was checked. */
  report: Pick<Report, 'findings'> | null;
  /** Checks a mended version, for mends that only then fit. */
  check?(draft: Draft): Pick<Report, 'findings'>;
  speech: Speech;
  emojiName: EmojiNamer;
}

const readers: FancyReader[] = ['skips', 'spells', 'reads'];
const speeds: [number, 'slow' | 'usual' | 'fast' | 'faster'][] = [
  [0.7, 'slow'],
  [1, 'usual'],
  [1.5, 'fast'],
  [2.2, 'faster'],
];

/** The post as a screen reader may say it, as it is and with the mends, in words and aloud. */
export function Hear({ draft, report, check, speech, emojiName }: HearProps) {
  const id = useId();
  const aloud = useReadingAloud(speech);
  const [fancy, setFancy] = useState<FancyReader>('skips');
  const now = hear(draft, { emojiName, fancy });
  const mendedAs = report ? mendedDraft(draft, report, check) : draft;
  const mended = hear(mendedAs, { emojiName, fancy });
  const isSame = spokenText(now).text === spokenText(mended).text;
  const hasFancy = now.some(piece => piece.kind === 'fancy');
  if (now.length === 0) return <p>{t('hear.empty')}</p>;
  return (
    <section class="lp-hear" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('hear.title')}</h3>
      <p class="lp-small">{t('hear.intro')}</p>
      <Controls aloud={aloud} id={id} />
      {hasFancy && <FancyChoice id={id} fancy={fancy} onChoose={setFancy} />}
      <div class="lp-hear-sides">
        <Side version="now" pieces={now} draft={draft} aloud={aloud} />
        {isSame ? (
          <p class="lp-small">{t('hear.same')}</p>
        ) : (
          <Side version="mended" pieces={mended} draft={mendedAs} aloud={aloud} />
        )}
      </div>
      {aloud.voice && <p class="lp-small">{t('hear.local')}</p>}
    </section>
  );
}

function Controls({ aloud, id }: { aloud: ReadingAloud; id: string }) {
  if (!aloud.voice) return <p role="status">{t(aloud.hasOnline ? 'hear.only-online' : 'hear.no-voice')}</p>;
  return (
    <div class="lp-hear-choice">
      <label for={`${id}-speed`}>{t('hear.speed')}</label>
      <select id={`${id}-speed`} value={aloud.rate} onChange={e => aloud.chooseRate(Number(e.currentTarget.value))}>
        {speeds.map(([rate, name]) => (
          <option key={name} value={rate}>
            {t(`hear.speed.${name}`)}
          </option>
        ))}
      </select>
      {aloud.voices.length > 1 && (
        <>
          <label for={`${id}-voice`}>{t('hear.voice')}</label>
          <select id={`${id}-voice`} value={aloud.voice.id} onChange={e => aloud.chooseVoice(e.currentTarget.value)}>
            {aloud.voices.map(voice => (
              <option key={voice.id} value={voice.id}>
                {voice.name}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}

/** What readers make of fancy letters, with who does so and who found it out. */
function FancyChoice(props: { id: string; fancy: FancyReader; onChoose(reader: FancyReader): void }) {
  const { id, fancy, onChoose } = props;
  return (
    <div class="lp-hear-choice">
      <label for={`${id}-fancy`}>{t('hear.fancy')}</label>
      <select
        id={`${id}-fancy`}
        aria-describedby={`${id}-who`}
        value={fancy}
        onChange={e => onChoose(e.currentTarget.value as FancyReader)}
      >
        {readers.map(reader => (
          <option key={reader} value={reader}>
            {t(`hear.fancy.${reader}`)}
          </option>
        ))}
      </select>
      <p class="lp-small" id={`${id}-who`}>
        {t(`hear.fancy.${fancy}.who`)}{' '}
        <a href={fancySource} target="_blank" rel="noopener noreferrer">
          {t('hear.fancy.source')}
        </a>
      </p>
    </div>
  );
}

function Side(props: { version: Version; pieces: HeardPiece[]; draft: Draft; aloud: ReadingAloud }) {
  const { version, pieces, draft, aloud } = props;
  const isReading = aloud.version === version;
  const { text } = spokenText(pieces);
  const typed = (piece: HeardPiece) => stringOf(draft, piece.where).slice(piece.start, piece.end);
  return (
    <div class="lp-hear-side">
      <div class="lp-hear-head">
        <h4>{t(`hear.${version}`)}</h4>
        {aloud.voice && (
          <span class="lp-buttons">
            {isReading ? (
              <>
                <button type="button" class="lp-button" onClick={aloud.pauseOrResume}>
                  {t(aloud.isPaused ? 'hear.resume' : 'hear.pause')}
                </button>
                <button type="button" class="lp-button" onClick={aloud.stop}>
                  {t('hear.stop')}
                </button>
              </>
            ) : (
              <button
                type="button"
                class="lp-button"
                aria-label={t(`hear.speak.${version}`)}
                onClick={() => aloud.start(version, text)}
              >
                {t('hear.speak')}
              </button>
            )}
          </span>
        )}
      </div>
      <HeardText pieces={pieces} typed={typed} at={isReading && aloud.text === text ? aloud.at : -1} />
    </div>
  );
}
