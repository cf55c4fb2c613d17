import { useEffect, useState } from 'preact/hooks';

/** Where on the page the address points: `#try/ward-story` is the place 'try' with the rest 'ward-story'. */
export function useRoute(places: readonly string[], otherwise: string): { place: string; rest: string } {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = () => {
      // A summary of what to mend leads to its boxes by the address too: that is no other place.
      if (document.getElementById(location.hash.slice(1))) return;
      setHash(location.hash.slice(1));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const cut = hash.indexOf('/');
  const place = cut < 0 ? hash : hash.slice(0, cut);
  if (!places.includes(place)) return { place: otherwise, rest: '' };
  return { place, rest: cut < 0 ? '' : decoded(hash.slice(cut + 1)) };
}

/** An address that somebody cut in the middle of a letter leads nowhere, and breaks nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
