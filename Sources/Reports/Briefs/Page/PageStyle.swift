/// The look of a page: two columns with the signs between them, stacked where there is no room.
///
/// Shared and divergent, stated and inferred are told by sign, word and line; colour repeats it.
enum PageStyle {
  static let css: HTML = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --faint: #5c5f66;
      --line: #d8dade; --wash: #f5f6f8; --shared: #0b6e6e; --divergent: #a8200d; --found: #fff3c4; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #16171b; --ink: #e6e6ea; --faint: #a2a5ad; --line: #373a42; --wash: #1e2026;
        --shared: #5cc8c8; --divergent: #ff8f7d; --found: #453b12; }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .35rem; }
    h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .5rem; }
    h3 { font-size: 1rem; line-height: 1.35; margin: 0; }
    h4 { font-size: .95rem; line-height: 1.4; margin: 0; }
    p { margin: .3rem 0; }
    a { color: inherit; text-decoration-color: var(--faint); text-underline-offset: .15em; }
    a:hover { text-decoration-thickness: 2px; }
    .pair { font-size: 1.1rem; }
    .note { border-inline-start: 3px solid var(--ink); padding-inline-start: .75rem; }
    .facts, .pointer, .none, nav, .who { color: var(--faint); font-size: .85rem; }
    .facts, .point ul { text-align: -webkit-match-parent; text-align: match-parent; }
    .pointer, .none { margin: 0 0 .3rem; line-height: 1.6; }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem;
      margin: .75rem 0; font-size: .85rem; }
    dt { color: var(--faint); }
    dd { margin: 0; }
    nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0; font-size: .95rem; }
    #_filter { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .75rem;
      margin: 1rem 0 0; }
    #_filter input { flex: 1 1 14rem; min-width: 0; max-width: 28rem; padding: .4rem .6rem;
      font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--faint);
      border-radius: 4px; }
    .sides, .row { display: grid; grid-template-columns: minmax(0, 1fr) 5.5rem minmax(0, 1fr); }
    .sides { position: sticky; top: 0; z-index: 1; background: var(--paper); font-weight: 600;
      border-bottom: 2px solid var(--ink); padding: .35rem 0; }
    .sides .right { grid-column: 3; }
    .row { border-bottom: 1px solid var(--line); padding: .8rem 0; }
    .row .who { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .cell, .claim, .point, h2 { scroll-margin-top: 3rem; }
    .signs { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-content: start;
      justify-content: center; font-weight: 700; padding: 0 .4rem; }
    .sign, .signs a { font-family: "DejaVu Sans", "Noto Sans Math", system-ui, sans-serif; }
    .signs a { text-decoration: none; border-bottom: 2px solid; line-height: 1.25; }
    .signs a.inferred { border-bottom-style: dotted; }
    .shared > .sign, a.shared { color: var(--shared); }
    .divergent > .sign, a.divergent { color: var(--divergent); }
    blockquote { margin: .4rem 0; padding-inline-start: .75rem; font-size: .9rem;
      border-inline-start: 2px solid var(--line); }
    .points { grid-column: 1 / -1; margin-top: .6rem; display: grid; gap: .6rem; }
    .point { background: var(--wash); border-inline-start: 4px solid var(--shared);
      padding: .5rem .8rem; font-size: .9rem; }
    .point.divergent { border-inline-start-color: var(--divergent); }
    .point.inferred { border-inline-start-style: dotted; }
    .point ul { margin: .3rem 0 0; padding-inline-start: 1.2rem; }
    .claim { border-bottom: 1px solid var(--line); padding: .8rem 0; max-width: 48rem; }
    .passages { list-style: none; padding: 0; margin: 0; font-size: .9rem; max-width: 48rem; }
    .passages li { margin: .35rem 0; padding-inline-start: 2.6rem; text-indent: -2.6rem; }
    .passages b { display: inline-block; min-width: 2.6rem; text-indent: 0; }
    :target { background: var(--found); outline: .35rem solid var(--found); }
    @media (max-width: 640px) {
      body { padding: 1rem .9rem 2rem; }
      .sides { display: none; }
      .row { grid-template-columns: minmax(0, 1fr); gap: .5rem; }
      .row .who { position: static; width: auto; height: auto; clip-path: none; font-weight: 600;
        white-space: normal; }
      .signs { justify-content: start; padding: 0; gap: .1rem 1rem; }
      .signs:empty { display: none; }
      dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
      dt { margin-top: .3rem; }
    }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb;
        --wash: #fff; --shared: #064b4b; --divergent: #7d1405; --found: #fff; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      #_filter, nav { display: none; }
      .sides { position: static; }
      .cell, .point, .claim, .passages li { break-inside: avoid; }
      h2, .sides { break-after: avoid; }
      a { text-decoration: none; }
    }

    """
}
