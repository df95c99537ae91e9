import { text } from '../../i18n/text.ts';
import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { HighlightChoice } from '../../model/highlight-look.ts';
import type { GlossaryUse } from '../../model/settings.ts';
import { ContrastNotes } from './contrast-notes.tsx';
import { SitePatterns } from './site-patterns.tsx';

type Props = {
  glossary: GlossarySummary;
  /** The look of highlights that have no colour of their own. */
  look: HighlightChoice;
  onUse(use: Partial<GlossaryUse>): void;
};

/** What is set for one glossary alone, and where it comes from. */
export function GlossaryDetails({ glossary, look, onUse }: Props) {
  const { title, colour, sites, sources, licence } = glossary;
  return (
    <details class="glossary-details">
      <summary>{text('optionsGlossaryDetails')}</summary>
      <div class="glossary-settings">
        <div class="glossary-setting">
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={colour !== null}
              aria-checked={colour !== null}
              onChange={({ currentTarget }) =>
                onUse({ colour: currentTarget.checked ? look.colour : null })
              }
            />
            <span class="switch-text">{text('optionsGlossaryColour')}</span>
          </label>
          {colour !== null && (
            <input
              type="color"
              class="colour-well"
              value={colour}
              aria-label={text('optionsGlossaryColourOf', [title])}
              onChange={({ currentTarget }) => onUse({ colour: currentTarget.value })}
            />
          )}
          {colour !== null && <ContrastNotes choice={{ ...look, colour }} onlyAdjusted />}
        </div>
        <div class="glossary-setting glossary-sites">
          <p>{text('optionsGlossarySites')}</p>
          <SitePatterns
            label={text('optionsGlossarySitesOf', [title])}
            patterns={sites}
            none={text('optionsGlossaryEverywhere')}
            onChange={(patterns) => onUse({ sites: patterns })}
          />
        </div>
        <div class="glossary-origin small soft">
          <p>{text('optionsGlossarySources')}</p>
          <ul>
            {sources.map((source) => (
              <li key={`${source.title} ${source.url ?? ''}`}>
                <SourceName source={source} />
              </li>
            ))}
          </ul>
          <p>{text('optionsGlossaryLicence', [licence])}</p>
        </div>
      </div>
    </details>
  );
}

function SourceName({ source }: { source: GlossarySummary['sources'][number] }) {
  const { title, publisher, url } = source;
  const name = publisher ? `${title}, ${publisher}` : title;
  // What a glossary calls an address is not trusted to be one.
  if (!url || !/^https?:\/\//i.test(url)) return <bdi>{name}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}
