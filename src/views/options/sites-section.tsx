import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { addressOf, matchesSite } from '../../model/site-pattern.ts';
import { hintId, labelId, Option } from './option.tsx';
import { OptionSection } from './option-section.tsx';
import type { SettingsProps } from './settings-props.ts';
import { SiteFile } from './site-file.tsx';
import { SitePatterns } from './site-patterns.tsx';

/** Where Ordlys stays quiet. */
export function SitesSection({ settings, onChange }: SettingsProps) {
  const { disabledSites } = settings;
  const keep = (sites: string[]) => onChange({ disabledSites: sites });
  return (
    <OptionSection id="sites">
      <Option id="site-list" wide>
        <SitePatterns
          label={text('optionsSiteList')}
          patterns={disabledSites}
          none={text('optionsSitesNone')}
          onChange={keep}
        />
      </Option>
      <Option id="site-test" wide>
        <SiteTest patterns={disabledSites} />
      </Option>
      <Option id="site-file" wide>
        <SiteFile patterns={disabledSites} onChange={keep} />
      </Option>
    </OptionSection>
  );
}

/** Says at each keystroke whether an address would be read. */
function SiteTest({ patterns }: { patterns: readonly string[] }) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <input
        class="field"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder="https://www.example.org/news"
        aria-labelledby={labelId('site-test')}
        aria-describedby={hintId('site-test')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
      />
      <p class="site-answer" role="status">
        {typed !== '' && siteAnswer(typed, patterns)}
      </p>
    </>
  );
}

function siteAnswer(typed: string, patterns: readonly string[]): string {
  const address = addressOf(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!address) return text('optionsSiteTestNone');
  const matching = patterns.filter((pattern) => matchesSite(pattern, address));
  return matching.length > 0
    ? text('optionsSiteTestOff', [matching.join(', ')])
    : text('optionsSiteTestOn');
}
