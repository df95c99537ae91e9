import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  label: string;
  /** As `accept` of a file field. */
  accept: string;
  onFile(file: File): void;
};

/** Opens the browser's file picker; the same file may be picked twice. */
export function FileButton({ label, accept, onFile }: Props) {
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
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
