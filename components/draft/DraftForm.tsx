import type { Ref } from 'preact';
import { Choice } from '@/components/fields/Choice';
import { Select } from '@/components/fields/Select';
import { TextField } from '@/components/fields/TextField';
import { Length } from '@/components/shared/Length';
import type { PostKind } from '@/utils/engine/types';
import { t } from '@/utils/words/pages';

/** What a person typed on the page. Nothing of it is kept anywhere else. */
export interface Typed {
  platform: string;
  kind: PostKind;
  text: string;
  parent: string;
  hasPicture: boolean;
  alt: string;
}

export const nothingTyped: Omit<Typed, 'platform'> = { kind: 'post', text: '', parent: '', hasPicture: false, alt: '' };

interface DraftFormProps {
  typed: Typed;
  platforms: readonly { id: string; name: string }[];
  /** What the panel has, in a few words; null where nothing was checked. Said beside the box where the panel is far below. */
  noticed: string | null;
  textRef: Ref<HTMLTextAreaElement>;
  altRef: Ref<HTMLTextAreaElement>;
  onChange(typed: Typed): void;
  onCopy(): void;
  onClear(): void;
}

const kinds: readonly PostKind[] = ['post', 'reply', 'quote', 'comment', 'article'];

/** The boxes of "Check a draft". The answered post is asked for only where there is one. */
export function DraftForm({ typed, platforms, noticed, textRef, altRef, onChange, onCopy, onClear }: DraftFormProps) {
  const set = (part: Partial<Typed>) => onChange({ ...typed, ...part });
  const answers = typed.kind === 'reply' || typed.kind === 'quote' || typed.kind === 'comment';
  return (
    <form autocomplete="off" onSubmit={event => event.preventDefault()}>
      <div class="draft-choices">
        <Select
          id="draft-platform"
          label={t('draft.platform')}
          value={typed.platform}
          options={platforms.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={platform => set({ platform })}
        />
        <Select
          id="draft-kind"
          label={t('draft.kind')}
          value={typed.kind}
          options={kinds.map(kind => ({ value: kind, label: t(`draft.kind.${kind}`) }))}
          onChange={kind => set({ kind })}
        />
      </div>
      {answers && (
        <TextField
          id="draft-parent"
          label={t('draft.parent')}
          hint={t('draft.parent.hint')}
          value={typed.parent}
          rows={3}
          isPrivate
          onInput={parent => set({ parent })}
        />
      )}
      <TextField
        id="draft-text"
        label={t('draft.text')}
        value={typed.text}
        rows={8}
        isPrivate
        boxRef={textRef}
        onInput={text => set({ text })}
      />
      {noticed && (
        <p class="draft-noticed">
          <a href="#draft-panel">{noticed}</a>
        </p>
      )}
      <Choice
        type="checkbox"
        label={t('draft.picture')}
        isChecked={typed.hasPicture}
        onChange={hasPicture => set({ hasPicture })}
      />
      {typed.hasPicture && (
        <TextField
          id="draft-alt"
          label={t('draft.alt')}
          hint={t('draft.alt.hint')}
          value={typed.alt}
          rows={3}
          isPrivate
          boxRef={altRef}
          onInput={alt => set({ alt })}
        />
      )}
      <div class="draft-foot">
        <Length platform={typed.platform} text={typed.text} />
        <button type="button" class="lp-button" disabled={typed.text === ''} onClick={onCopy}>
          {t('draft.copy')}
        </button>
        <button type="button" class="lp-plain lp-link" onClick={onClear}>
          {t('draft.clear')}
        </button>
      </div>
    </form>
  );
}
