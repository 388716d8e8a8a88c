/** The product's mark as in `src/icons/icon.svg`, in the colours of the text that it stands beside. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M6 10.5l3 3 5.5-6.5M6 22.5l3 3 5.5-6.5M19.5 10H26M19.5 22H26" />
    </svg>
  );
}
