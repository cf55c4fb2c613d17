/** Keys by name as WebDriver numbers them. */
const keys: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F6: '\uE036',
  Space: ' ',
};

/** 'Control+a' goes down in order and up in reverse. */
export function keyActions(presses: string[]): object[] {
  const actions = presses.flatMap(press => {
    const parts = (press.length > 1 ? press.split('+') : [press]).map(part => keys[part] ?? part);
    return [
      ...parts.map(value => ({ type: 'keyDown', value })),
      ...parts.reverse().map(value => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

export function pointerActions(x: number, y: number, presses: number): object[] {
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 };
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [move, ...Array.from({ length: presses }, () => press).flat()],
    },
  ];
}
