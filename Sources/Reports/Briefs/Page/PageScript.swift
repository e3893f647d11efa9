/// The filter box of a page: it hides the rows and claims in which one of the words is missing.
///
/// Case and accents do not count, as on the screen. A link to something hidden clears the box.
/// Without a script the box stays hidden and all is shown.
enum PageScript {
  static let javaScript: HTML = #"""

    (function () {
      'use strict';
      var box = document.getElementById('_filter');
      var input = box.querySelector('input');
      var count = box.querySelector('output');
      function fold(text) {
        return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      }
      var entries = Array.from(document.querySelectorAll('.row, .claim'), function (element) {
        return { element: element, text: fold(element.textContent) };
      });
      var sections = document.querySelectorAll('main > section');
      function apply() {
        var words = fold(input.value).split(/\s+/).filter(Boolean);
        var found = 0;
        entries.forEach(function (entry) {
          var isFound = words.every(function (word) { return entry.text.includes(word); });
          entry.element.hidden = !isFound;
          if (isFound) { found += 1; }
        });
        sections.forEach(function (section) {
          section.hidden = !section.querySelector('.row:not([hidden]), .claim:not([hidden])');
        });
        count.textContent = words.length ? found + ' of ' + entries.length : '';
      }
      function reveal() {
        var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (target && target.closest('[hidden]')) {
          input.value = '';
          apply();
          target.scrollIntoView();
        }
      }
      input.addEventListener('input', apply);
      input.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') { input.value = ''; apply(); }
      });
      window.addEventListener('hashchange', reveal);
      box.hidden = false;
      apply();
      reveal();
    })();

    """#
}
