// Opens the exhibit beside the page. Without this script every link still leads to the words at the end of the page.
(function () {
  'use strict';
  var root = document.documentElement;
  var pane = document.getElementById('exhibits');
  var close = document.getElementById('close-pane');
  var opener = null;
  var before = '';
  var lit = [];

  function target() {
    var id = decodeURIComponent(location.hash.slice(1));
    var found = id ? document.getElementById(id) : null;
    return found && pane.contains(found) ? found : null;
  }

  function dim() {
    lit.forEach(function (mark) { mark.classList.remove('lit'); });
    lit = [];
    var current = pane.querySelector('.current');
    if (current) { current.classList.remove('current'); }
  }

  function show() {
    var found = target();
    dim();
    root.classList.toggle('proof', !!found);
    close.hidden = !found;
    if (!found) { return; }
    found.closest('article').classList.add('current');
    if (found.dataset.ev) {
      lit = Array.prototype.slice.call(pane.querySelectorAll('[data-ev="' + found.dataset.ev + '"]'));
      lit.forEach(function (mark) { mark.classList.add('lit'); });
    }
    found.focus({ preventScroll: true });
    if (found.tagName === 'MARK') {
      found.scrollIntoView({ block: 'center' });
    } else {
      pane.scrollTop = 0;
    }
  }

  function shut() {
    if (!root.classList.contains('proof')) { return; }
    var y = window.scrollY;
    history.replaceState(null, '', before || location.pathname + location.search);
    show();
    window.scrollTo(0, y);
    if (opener) { opener.focus({ preventScroll: true }); }
  }

  // A frame that fits its window needs no word about scrolling. Its width changes with the window, an opened list and the pane.
  var widths = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) {
      var frame = entry.target;
      frame.previousElementSibling.hidden = frame.scrollWidth <= frame.clientWidth + 1;
    });
  });
  document.querySelectorAll('.sideways + .frame').forEach(function (frame) { widths.observe(frame); });

  root.classList.add('script');
  close.addEventListener('click', shut);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { shut(); }
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a');
    var href = link && link.getAttribute('href');
    if (!href || !/^#(ev|doc)-/.test(href)) { return; }
    if (!pane.contains(link)) {
      opener = link;
      if (!target()) { before = location.hash; }
    }
    if (href === location.hash) { event.preventDefault(); show(); }
  });
  window.addEventListener('hashchange', show);
  show();
}());
