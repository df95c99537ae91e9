import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  label: string;
  /** As `accept` of a file field. */
  accept: string;
  onFiles(files: File[]): void;
  /** Several at once. */
  multiple?: boolean;
};

/** Opens the browser's file picker; the same file may be picked twice. */
export function FileButton({ label, accept, onFiles, multiple = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <Icon name="upload" />
        {label}
      </button>
      <input
        class="file-field"
        type="file"
        ref={field}
        accept={accept}
        multiple={multiple}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
