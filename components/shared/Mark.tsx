/** Our mark: a small listening ear in a speech bubble. With `isBroken` its outline is dashed: nothing was checked. */
export function Mark({ isBroken = false, size = 22 }: { isBroken?: boolean; size?: number }) {
  return (
    <svg
      class={isBroken ? 'lp-mark lp-mark-broken' : 'lp-mark'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path class="lp-mark-bubble" d={bubble} stroke-dasharray={isBroken ? '3.2 2.4' : undefined} />
      <path class="lp-mark-ear" d={ear} />
    </svg>
  );
}

const bubble =
  'M7 2.2h10A4.8 4.8 0 0 1 21.8 7v7a4.8 4.8 0 0 1-4.8 4.8h-5.6L6.9 22.2v-3.4A4.8 4.8 0 0 1 2.2 14V7A4.8 4.8 0 0 1 7 2.2Z';
const ear =
  'M8.4 9.1a3.7 3.7 0 1 1 7.2 1.2c-.6 1.7-2.1 2-2.5 3.6-.3 1.2-1 1.9-2 1.9s-1.7-.7-1.9-1.6M10.7 9.3a1.5 1.5 0 1 1 2.7.8c-.5.6-1.3.8-1.3 1.8';
