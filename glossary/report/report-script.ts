/**
 * Runs in the report: makes a decisions file of what was ticked. Plain JavaScript, for it is put into
 * the page as it is; every text goes through JSON, which YAML reads too.
 */
export const REPORT_SCRIPT = `'use strict';
const quoted = JSON.stringify;
const all = (selector) => [...document.querySelectorAll(selector)];
function lines() {
  const terms = all('tr[data-term]').flatMap((row) => {
    const decision = row.querySelector('[name=decision]').value;
    const head = '  - { decision: ' + decision + ', term: ' + quoted(row.dataset.term) + ', language: ' + quoted(row.dataset.language);
    const note = row.querySelector('[name=note]').value.trim();
    if (decision === 'keep') return [head + ' }'];
    if (decision === 'reject') return [head + ', why: ' + quoted(note || 'no term') + ' }'];
    if (decision === 'merge') return note ? [head + ', into: ' + quoted(note) + ' }'] : [];
    return [];
  });
  const entries = all('tr[data-entry]').flatMap((row) => {
    const status = row.querySelector('[name=status]').value;
    if (status === row.dataset.status) return [];
    return ['  - { decision: status, entry: ' + quoted(row.dataset.entry) + ', status: ' + status + ' }'];
  });
  return [...terms, ...entries];
}
let saved = 0;
function show() {
  for (const row of all('tr[data-term]')) {
    const decision = row.querySelector('[name=decision]').value;
    const note = row.querySelector('[name=note]');
    note.hidden = decision !== 'reject' && decision !== 'merge';
    note.setAttribute('aria-invalid', String(decision === 'merge' && note.value.trim() === ''));
    row.classList.toggle('decided', decision !== '');
  }
  for (const row of all('tr[data-entry]')) row.classList.toggle('decided', row.querySelector('[name=status]').value !== row.dataset.status);
  document.getElementById('count').textContent = String(lines().length);
}
document.addEventListener('change', show);
document.addEventListener('input', show);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey) return;
  const row = event.target.closest('tbody tr');
  if (!row || event.target.closest('a')) return;
  event.preventDefault();
  const rows = all('tbody tr').filter((other) => !other.hidden);
  const next = rows[rows.indexOf(row) + (event.shiftKey ? -1 : 1)];
  next?.querySelector('select').focus();
});
addEventListener('beforeunload', (event) => {
  if (lines().length !== saved) event.preventDefault();
});
document.getElementById('find').addEventListener('input', (event) => {
  const words = event.target.value.toLowerCase();
  for (const row of all('tbody tr')) row.hidden = !row.textContent.toLowerCase().includes(words);
});
document.getElementById('save').addEventListener('click', () => {
  const editor = document.getElementById('editor');
  if (!editor.reportValidity()) return;
  const date = new Date().toISOString().slice(0, 10);
  const head = ['glossary: ' + quoted(document.body.dataset.glossary), 'editor: ' + quoted(editor.value.trim()), 'date: ' + quoted(date)];
  const ticked = lines();
  const text = [...head, ticked.length ? 'decisions:' : 'decisions: []', ...ticked, ''].join('\\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = document.body.dataset.glossary + '.ticks.yaml';
  link.click();
  saved = ticked.length;
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
show();
`;
