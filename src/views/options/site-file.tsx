import { useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import { FileButton } from '../shared/file-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { saveFile } from '../shared/save-file.ts';
import { parseSiteList, type SiteList } from './parse-site-list.ts';

type Props = { patterns: readonly string[]; onChange(patterns: string[]): void };

/** More is no list that somebody wrote. */
const MOST_BYTES = 2_000_000;
const MOST_SITES = 10_000;
const LINES_SHOWN = 5;

/** The list of sites to a text file and from one; what a file would add is shown first. */
export function SiteFile({ patterns, onChange }: Props) {
  const [read, setRead] = useState<SiteList | 'too-large' | null>(null);
  const open = async (file: File) => {
    setRead(file.size > MOST_BYTES ? 'too-large' : parseSiteList(await file.text()));
  };
  const add = (list: SiteList) => {
    onChange([...new Set([...patterns, ...list.patterns])].sort());
    setRead(null);
  };
  const save = () => saveFile('ordlys-sites.txt', 'text/plain', `${patterns.join('\n')}\n`);
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" disabled={patterns.length === 0} onClick={save}>
          <Icon name="download" />
          {text('optionsSitesExport')}
        </button>
        <FileButton
          label={text('optionsSitesImport')}
          accept=".txt,text/plain"
          onFiles={([file]) => file && open(file)}
        />
      </div>
      <div role="status">
        {read === 'too-large' && <p class="field-problem">{text('optionsSitesTooLarge')}</p>}
        {read !== null && read !== 'too-large' && (
          <SitesFound list={read} patterns={patterns} onAdd={add} onCancel={() => setRead(null)} />
        )}
      </div>
    </>
  );
}

type FoundProps = {
  list: SiteList;
  patterns: readonly string[];
  onAdd(list: SiteList): void;
  onCancel(): void;
};

function SitesFound({ list, patterns, onAdd, onCancel }: FoundProps) {
  const fresh = list.patterns.filter((pattern) => !patterns.includes(pattern));
  const tooMany = patterns.length + fresh.length > MOST_SITES;
  const unusable = list.unusable.slice(0, LINES_SHOWN);
  return (
    <div class="notice">
      <p>
        {pluralText('optionsSitesNew', fresh.length)}{' '}
        {pluralText('optionsSitesHere', list.patterns.length - fresh.length)}
      </p>
      {list.unusable.length > 0 && (
        <div class="field-problem">
          <p>{pluralText('optionsSitesUnusable', list.unusable.length)}</p>
          <ul>
            {unusable.map(({ line, text: content }) => (
              <li key={line}>{text('optionsLine', [String(line), content])}</li>
            ))}
          </ul>
        </div>
      )}
      {tooMany && <p class="field-problem">{text('optionsSitesTooMany')}</p>}
      <div class="buttons">
        {fresh.length > 0 && !tooMany && (
          <button type="button" class="button button-primary" onClick={() => onAdd(list)}>
            {pluralText('optionsSitesAdd', fresh.length)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('optionsCancel')}
        </button>
      </div>
    </div>
  );
}
