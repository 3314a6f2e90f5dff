extension ReportStyle {
  /// Okabe and Ito's colours, which people with any colour vision tell apart; every colour stands beside a word.
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --page: #fbfaf7; --card: #fff; --ink: #1d2126; --soft: #59616b; --line: #dedbd2; --accent: #0b5d8a;
      --bad: #b3400a; --warn: #8a5a00; --info: #0b5d8a; --good: #00694f; --quiet: #6b7280; --tint: #f3f1ea;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", Consolas, monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #14171a; --card: #1c2024; --ink: #e8e6e1; --soft: #a3abb5; --line: #343a41; --accent: #7cc4ec;
        --bad: #ff9a66; --warn: #f0c05a; --info: #7cc4ec; --good: #5fd0ae; --quiet: #98a1ac; --tint: #23282d;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    body { margin: 0; padding: 0 1.25rem 4rem; background: var(--page); color: var(--ink);
      font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
    header.page, main, nav, footer.page { max-width: 60rem; margin-inline: auto; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
    a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: .14em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
    header.page { padding-top: 3.5rem; }
    .eyebrow { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .12em; text-transform: uppercase; }
    h1 { margin: .25rem 0 .75rem; font: 500 clamp(1.9rem, 5vw, 2.8rem)/1.15 var(--serif); text-wrap: balance; }
    .lead { margin: 0; max-width: 44rem; font: 1.25rem/1.5 var(--serif); }
    .when { color: var(--soft); font-size: .9rem; }
    nav { position: sticky; top: 0; background: var(--page); border-bottom: 1px solid var(--line); }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: .4rem 0; list-style: none; }
    nav a { display: block; padding: .4rem 0; white-space: nowrap; text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    [id] { scroll-margin-top: 4rem; }
    h2 { margin: 3.5rem 0 1rem; font: 500 1.7rem/1.25 var(--serif); }
    h3 { margin: 2rem 0 .35rem; font: 600 1.1rem/1.35 var(--sans); }
    h4 { margin: 0; font: 500 1.15rem/1.35 var(--serif); }
    .count { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
    code { font: .85em var(--mono); }
    .tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 3rem; }
    .tables h3 { margin-top: 1rem; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    caption { padding-bottom: .5rem; text-align: start; color: var(--soft); }
    th, td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); text-align: start; font-weight: 400;
      vertical-align: baseline; }
    thead th { color: var(--soft); font-size: .85rem; }
    .n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .bars th { font-weight: 600; }
    .bars .share { width: 25%; }
    .bars meter { display: block; width: 100%; height: .6rem; }
    meter { appearance: none; border: 0; background: none; }
    meter::-webkit-meter-inner-element { display: block; height: .6rem; }
    meter::-webkit-meter-bar { height: .6rem; border: 0; border-radius: .3rem; background: var(--tint); }
    meter::-webkit-meter-optimum-value { height: .6rem; border-radius: .3rem; background: var(--c); }
    meter::-moz-meter-bar { height: .6rem; border-radius: .3rem; background: var(--c); }
    .bars tr { --c: var(--quiet); }
    .bars .ok, .bars .fresh { --c: var(--good); }
    .bars .moved { --c: var(--info); }
    .bars .suspect, .bars .ageing { --c: var(--warn); }
    .bars .broken, .bars .stale { --c: var(--bad); }
    .bars .meaning { color: var(--soft); font-size: .85rem; }
    .scroll { overflow-x: auto; }
    .scroll th, .scroll td { overflow-wrap: normal; }
    .quality { padding-left: 1rem; border-left: .25rem solid var(--good); }
    .quality.degraded { border-color: var(--warn); }
    .quality.untrusted { border-color: var(--bad); }
    .advice, .more, .none, .what { color: var(--soft); }
    .advice { margin: 0 0 1rem; }
    .finding { margin: 1rem 0; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line);
      border-left: .25rem solid var(--c); border-radius: .4rem; --c: var(--quiet); }
    .finding.error { --c: var(--bad); }
    .finding.warning { --c: var(--warn); }
    .finding.notice { --c: var(--info); }
    .finding p { margin: .6rem 0 0; }
    .finding h4 a { color: inherit; }
    .meta, .since { color: var(--soft); font-size: .85rem; }
    .badge { margin-right: .35rem; color: var(--c); font-weight: 700; }
    .message { font-size: 1.05rem; }
    .evidence { display: grid; gap: .35rem; margin: .75rem 0 0; padding: .7rem .9rem; background: var(--tint);
      border-radius: .3rem; font-size: .92rem; }
    .evidence div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; }
    .evidence dt { color: var(--soft); font: .85em/1.9 var(--mono); }
    .evidence dd { margin: 0; }
    .source { color: var(--soft); }
    q { font-family: var(--serif); }
    .strip { display: inline-flex; flex-wrap: wrap; gap: 1px; margin-right: .5rem; vertical-align: middle; }
    .strip i { width: .85rem; height: 1.15rem; font: normal .62rem/1.15rem var(--sans); text-align: center;
      color: var(--card); background: var(--quiet); border-radius: 2px; }
    .strip .alive { background: transparent; color: var(--good); }
    .strip .failing { background: var(--bad); }
    .strip .slow { background: var(--warn); }
    .strip .blocked, .strip .doubtful { background: var(--quiet); }
    .strip .silent { background: transparent; color: var(--quiet); }
    .words, .reason { color: var(--soft); font-size: .9rem; }
    details { margin: .75rem 0; }
    summary { padding: .3rem 0; cursor: pointer; }
    .host > summary, .rest > summary { padding: .7rem 1rem; background: var(--tint); border-radius: .4rem; }
    .hops { margin: .5rem 0 0; font-size: .9rem; }
    .hops ol { margin: .3rem 0 0; padding: 0; list-style: none; }
    .hops li { display: grid; grid-template-columns: 4rem 1fr; padding: .15rem 0; }
    .status { color: var(--soft); font: .85em/1.9 var(--mono); }
    .suggestion { padding: .6rem .9rem; border: 1px dashed var(--line); border-radius: .3rem; }
    ul.cleared { padding-left: 1.1rem; }
    .cleared li { padding: .2rem 0; }
    footer.page { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft);
      font-size: .9rem; }
    @media (max-width: 40rem) {
      .evidence div { grid-template-columns: 1fr; }
      .bars .meaning { display: none; }
      nav { position: static; }
      th, td { padding-right: .6rem; }
      .finding { padding: .9rem 1rem; }
    }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    @media print {
      body { padding: 0; background: none; font-size: 10pt; }
      nav, .skip { display: none; }
      .finding { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
    }

    """
}
