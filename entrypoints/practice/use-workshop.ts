import { useEffect, useState } from 'preact/hooks';
import type { Display } from '@/components/practice/LeadDisplay';
import { type Form, noForm } from '@/components/practice/scenario-form';
import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';

export interface Workshop {
  title: string;
  chosen: readonly Scenario[];
  display: Display;
  /** A scenario that is being written: it is still there after it was tried. */
  form: Form;
  setTitle(title: string): void;
  setChosen(chosen: readonly Scenario[]): void;
  setDisplay(display: Display): void;
  setForm(form: Form): void;
}

/** The set and the screen of a workshop, for as long as the page is open; a file keeps it longer. */
export function useWorkshop(start: readonly Scenario[]): Workshop {
  const [title, setTitle] = useState(t('lead.title.default'));
  const [chosen, setChosen] = useState(start);
  const [display, setDisplay] = useState<Display>({ isProjector: false, hidesNames: false, isStepByStep: true });
  const [form, setForm] = useState(noForm);
  useEffect(() => {
    document.documentElement.classList.toggle('projector', display.isProjector);
  }, [display.isProjector]);
  return { title, chosen, display, form, setTitle, setChosen, setDisplay, setForm };
}
