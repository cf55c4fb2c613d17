import { render } from 'preact';
import '@/components/shared/page-style';
import { keepFocus } from '@/components/shared/keep-focus';
import { ReminderPage } from './ReminderPage';

keepFocus(document);
const app = document.getElementById('app');
if (app) render(<ReminderPage />, app);
