import { type RefObject, useState } from 'react';

/** Whether it is in the clipboard; `by-hand`: it is selected, and the person has to copy it. */
export type Copying = 'not-yet' | 'copied' | 'by-hand';

/**
 * Copies the text of an element. Without https a page has no clipboard: then the text is selected, to be copied by the keys, which is
 * noticed too (`onCopy` of the element).
 */
export function useCopy(element: RefObject<HTMLElement | null>) {
  const [copying, setCopying] = useState<Copying>('not-yet');
  const select = (): void => {
    if (element.current !== null) window.getSelection()?.selectAllChildren(element.current);
    setCopying('by-hand');
  };
  const copy = (): void => {
    // Types say that it is there; in pages without https it is not.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const text = element.current?.textContent ?? '';
    if (clipboard === undefined) select();
    else clipboard.writeText(text).then(() => setCopying('copied'), select);
  };
  return { copying, copy, onCopy: (): void => setCopying('copied') };
}
