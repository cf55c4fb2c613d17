/** The style sheets of our own pages, in the order in which they build on each other. */
import './theme.css';
import './base.css';
import '@/components/panel/panel.css';
import '@/components/pause/pause.css';
import '@/components/hearing/hearing.css';
import './page.css';
import '@/components/packs/packs.css';
