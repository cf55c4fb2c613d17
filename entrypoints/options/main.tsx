import { render } from 'preact';
import '@/components/shared/page.css';
import { OptionsPage } from './OptionsPage';

const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
