import { render } from 'preact';
import '@/components/shared/page-style';
import { keepFocus } from '@/components/shared/keep-focus';
import { OptionsPage } from './OptionsPage';

keepFocus(document);
const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
