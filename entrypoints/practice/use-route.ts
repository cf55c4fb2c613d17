import { useEffect, useState } from 'preact/hooks';

/** Where on the page the address points: `#try/ward-story` is the place 'try' with the rest 'ward-story'. */
export function useRoute(otherwise: string): { place: string; rest: string } {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = () => {
      setHash(location.hash.slice(1));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const cut = hash.indexOf('/');
  if (cut < 0) return { place: hash || otherwise, rest: '' };
  return { place: hash.slice(0, cut), rest: decodeURIComponent(hash.slice(cut + 1)) };
}
