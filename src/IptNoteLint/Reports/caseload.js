// Sorts, searches and filters the table of courses. The page says all it has to say without it.
(() => {
  'use strict';
  const table = document.getElementById('cases');
  const tools = document.getElementById('tools');
  const find = document.getElementById('find');
  const onlySafety = document.getElementById('only-safety');
  const shown = document.getElementById('shown');
  const selects = [...tools.querySelectorAll('select')];
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const safetyColumn = [...table.tHead.rows[0].cells].findIndex(c => c.textContent === 'Safety');

  const courseOf = row => document.getElementById(row.dataset.course)?.closest('details');
  const valueOf = (row, column) => row.cells[column].textContent.trim();

  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  function fits(row, words) {
    const text = texts.get(row);
    return words.every(w => text.includes(w))
      && selects.every(s => s.value === '' || (s.dataset.filter === 'therapist'
        ? row.dataset.therapist.includes(' ' + s.value + ' ')
        : row.dataset[s.dataset.filter] === s.value))
      && (!onlySafety.checked || valueOf(row, safetyColumn) !== '0');
  }

  function filter() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const hidden = !fits(row, words);
      count += hidden ? 0 : 1;
      const course = courseOf(row);
      if (row.hidden !== hidden) row.hidden = hidden;
      if (course && course.hidden !== hidden) course.hidden = hidden;
    }
    shown.textContent = count + ' of ' + rows.length + ' courses shown';
  }

  function compare(a, b) {
    const [x, y] = [Number(a), Number(b)];
    return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, 'en', {numeric: true}) : x - y;
  }

  function sort(column, heading) {
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const cell of table.tHead.rows[0].cells) cell.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    rows.sort((a, b) => (down ? -1 : 1) * compare(valueOf(a, column), valueOf(b, column)));
    body.append(...rows);
  }

  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.addEventListener('click', () => sort(column, heading));
    heading.replaceChildren(button);
  });
  for (const control of [find, onlySafety, ...selects]) control.addEventListener('input', filter);
  const setOpen = open => rows.forEach(row => {
    const course = courseOf(row);
    if (course && !(open && row.hidden)) course.open = open;
  });
  document.getElementById('open-all').addEventListener('click', () => setOpen(true));
  document.getElementById('close-all').addEventListener('click', () => setOpen(false));

  // A link into what is closed opens it, in browsers that don't do so by themselves.
  function arrive() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') { e.hidden = false; e.open = true; }
    (target.closest('details') ?? target).scrollIntoView();
  }
  addEventListener('hashchange', arrive);
  addEventListener('DOMContentLoaded', () => { filter(); arrive(); });
  // A mark of a timeline leads to its note.
  document.addEventListener('click', event => {
    const cell = event.target.closest('.timeline .m');
    if (cell) location.hash = cell.closest('table').tHead.rows[0].cells[cell.cellIndex].querySelector('a').hash;
  });
  tools.hidden = false;
  filter();
})();
