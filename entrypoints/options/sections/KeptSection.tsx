import { useEffect, useState } from 'preact/hooks';
import { KeptList } from '@/components/options/KeptList';
import { deleteEverything, deleteKept, type Kept, listKept, watchKept } from '@/utils/storage/kept';
import { t } from '@/utils/words/pages';

export function KeptSection() {
  const [items, setItems] = useState<Kept[] | null>(null);
  useEffect(() => {
    const look = () => void listKept().then(setItems, () => setItems([]));
    look();
    return watchKept(look);
  }, []);
  return (
    <>
      <p class="hint">{t('options.kept.intro')}</p>
      <KeptList items={items} now={Date.now()} onDelete={item => (item ? deleteKept(item) : deleteEverything())} />
    </>
  );
}
