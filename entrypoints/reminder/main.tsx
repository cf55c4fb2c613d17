import { showPage } from '@/components/shared/show-page';
import { ReminderPage } from './ReminderPage';

showPage(<ReminderPage />);
