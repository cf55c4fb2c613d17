/** What the protocol is told of one key. */
interface Key {
  type: 'keyDown' | 'keyUp';
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  text?: string;
}

type KeyMessage = ['Input.dispatchKeyEvent', Key] | ['Input.insertText', { text: string }];

/** One character as a press and a release, in one go; what no key has is put in whole, as by an emoji picker. */
export function keyMessages(char: string): KeyMessage[] {
  if (char !== '\n' && !/^[ -~]$/.test(char)) return [['Input.insertText', { text: char }]];
  const key = { key: char === '\n' ? 'Enter' : char, code: codeOf(char), windowsVirtualKeyCode: numberOf(char) };
  return [
    ['Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: char === '\n' ? '\r' : char }],
    ['Input.dispatchKeyEvent', { ...key, type: 'keyUp' }],
  ];
}

function codeOf(char: string): string {
  if (char === '\n') return 'Enter';
  if (char === ' ') return 'Space';
  if (/[a-z]/i.test(char)) return `Key${char.toUpperCase()}`;
  return /\d/.test(char) ? `Digit${char}` : '';
}

interface MouseMessage {
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased';
  x: number;
  y: number;
  button?: 'left';
  buttons?: number;
  clickCount?: number;
}

/** The mouse comes, and its main button goes down and up, so many times in quick succession. */
export function clickMessages(x: number, y: number, times: number): MouseMessage[] {
  const presses = Array.from({ length: times }, (_, i): MouseMessage[] => [
    { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: i + 1 },
    { type: 'mouseReleased', x, y, button: 'left', buttons: 0, clickCount: i + 1 },
  ]);
  return [{ type: 'mouseMoved', x, y }, ...presses.flat()];
}

/** Editors still ask for the old number of Enter and of letters; of punctuation they do not. */
function numberOf(char: string): number {
  if (char === '\n') return 13;
  return /[ a-z\d]/i.test(char) ? char.toUpperCase().charCodeAt(0) : 0;
}
