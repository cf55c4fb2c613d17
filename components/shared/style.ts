import hearing from '@/components/hearing/hearing.css?inline';
import panel from '@/components/panel/panel.css?inline';
import pause from '@/components/pause/pause.css?inline';
import base from './base.css?inline';
import theme from './theme.css?inline';

/** Everything the panel and the pause need, as text for the constructed style sheet of a shadow root. */
export const inPageStyle = [theme, base, panel, pause, hearing].join('\n');
