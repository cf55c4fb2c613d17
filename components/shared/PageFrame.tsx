import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageFoot, PageHead } from '@/components/shared/PageEnds';
import { t } from '@/utils/words/pages';

export interface PageSection {
  id: string;
  /** Left out on a page that holds one thing, which the page's own title names. */
  title?: string;
  /** The heading it stands under in the contents, which groups a long list; neighbours with the same one stand together. */
  group?: string;
  content: ComponentChildren;
}

/** A page of ours: one column, and a list of its contents beside it where there is room and more than one thing to find. */
export function PageFrame({ title, sections }: { title: string; sections: readonly PageSection[] }) {
  const current = useHash();
  // Sections arrive after the browser looked for the place that the address names.
  useEffect(() => document.getElementById(current)?.scrollIntoView(), [current]);
  const hasContents = sections.length > 1;
  return (
    <>
      <PageHead title={title} />
      <div class="page">
        {hasContents && (
          <nav class="contents" aria-label={t('contents')}>
            {inGroups(sections).map(({ group, members }) => (
              <div key={members[0]?.id}>
                {group && <p class="hint">{group}</p>}
                <ul aria-label={group}>
                  {members.map(({ id, title: name }) => (
                    <li key={id}>
                      <a href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        )}
        <main>
          {sections.map(({ id, title: name, content }) => (
            <section key={id} id={id} aria-labelledby={name && `${id}-title`}>
              {name && <h2 id={`${id}-title`}>{name}</h2>}
              {content}
            </section>
          ))}
        </main>
      </div>
      <PageFoot />
    </>
  );
}

function inGroups(sections: readonly PageSection[]) {
  const groups: { group: string | undefined; members: PageSection[] }[] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && last.group === section.group) last.members.push(section);
    else groups.push({ group: section.group, members: [section] });
  }
  return groups;
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
