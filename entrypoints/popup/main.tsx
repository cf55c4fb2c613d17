import { showPage } from '@/components/shared/show-page';
import { PopupPage } from './PopupPage';

showPage(<PopupPage />);
