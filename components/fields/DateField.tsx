import { momentOf } from '@/utils/engine/window';
import { TextField, type TextFieldProps } from './TextField';

/** A day from the browser's calendar. What is no day of the calendar (a moment, 30 February) stays as text, to be seen. */
export function DateField(props: Pick<TextFieldProps, 'label' | 'hint' | 'value' | 'problem' | 'onInput'>) {
  return <TextField {...props} type={props.value === '' || isDay(props.value) ? 'date' : 'text'} />;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && momentOf(text, 'UTC') !== null;
}
