import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SectionId } from './option-list.ts';

/** The section at the top of what is seen. */
export function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTIONS[0]);
  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = SECTIONS.find((section) => visible.has(section));
        if (first) setCurrent(first);
      },
      // A band under the search field: the section that fills it is the one being read.
      { rootMargin: '-120px 0px -60% 0px' },
    );
    for (const section of SECTIONS) {
      const element = document.getElementById(section);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
