import { render } from 'preact';
import '@/components/shared/page-style';
import { keepFocus } from '@/components/shared/keep-focus';
import './practice.css';
import { practiceStore } from '@/utils/storage/practice';
import { PracticePage } from './PracticePage';

keepFocus(document);
const app = document.getElementById('app');
if (app) render(<PracticePage store={practiceStore} optionsPage="/options.html" />, app);
