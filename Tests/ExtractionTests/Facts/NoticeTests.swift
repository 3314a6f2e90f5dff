import Extraction
import Model
import Testing

@Suite("Notices")
struct NoticeTests {
  @Test(
    "In a box that its class or role calls one",
    arguments: [
      ("<div class='alert alert-warning'>This page is outdated.</div>", StatusNotice.Kind.outdated),
      ("<div role=alert>This documentation is no longer maintained.</div>", .outdated),
      (
        "<div class='flash flash-warn'>This repository has been archived by the owner on Jan 9, 2023. It is read-only.</div>",
        .archived
      ),
      ("<div class='admonition warning'><p>Warning</p><p>This tutorial is now deprecated.</p></div>", .deprecated),
      ("<div class='version-warning'>You are viewing the documentation for an old version of Perch.</div>", .outdated),
      ("<div class=banner>You're reading an outdated version of the docs. <a href=/x>Latest</a></div>", .outdated),
      ("<aside class=notice>This document is for an unsupported version of Perch.</aside>", .outdated),
      ("<div class=warning>You are not reading the most recent version of this documentation.</div>", .outdated),
      ("<div class=warning>This is documentation for Perch 2.x, which is no longer maintained.</div>", .outdated),
      ("<div class='alert'>This is the archived documentation for Perch v17.</div>", .archived),
      (
        "<div class='notecard deprecated'><p><b>Deprecated:</b> This feature is no longer recommended.</p></div>",
        .deprecated
      ),
      ("<div class=deprecated><p>Deprecated since version 3.6: The tree module is deprecated.</p></div>", .deprecated),
      ("<div class=note>This page is a work in progress.</div>", .draft),
      ("<table class='ambox ambox-notice'><tr><td>This article is a stub. You can help.</td></tr></table>", .draft),
      ("<table class='box-x ambox ambox-content'><tr><td>More sources are wanted here.</td></tr></table>", .cleanup),
      ("<div class=notice>This page has moved to <a href=/n>the new wiki</a>.</div>", .moved),
      ("<div class=warning>This wiki is read-only.</div>", .mirror),
      ("<div class=note>This article was machine translated.</div>", .machineTranslated),
      ("<div class=warning>This page has not been fully translated.</div>", .partlyTranslated),
      ("<div class=outofdate>This translation may be out of date.</div>", .partlyTranslated),
      ("<div class=notice>This post was published more than 5 years ago.</div>", .old),
      ("<div class=mw-translate-fuzzy>Some old words.</div>", .partlyTranslated),
    ])
  func box(markup: String, kind: StatusNotice.Kind) {
    #expect(read(page(article: markup)).statusNotices.map(\.kind) == [kind])
  }

  @Test(
    "In the languages of tutorials",
    arguments: [
      ("Diese Seite ist veraltet.", StatusNotice.Kind.outdated),
      ("Diese Dokumentation wird nicht mehr gepflegt.", .outdated),
      ("Cette page est obsolète.", .outdated), ("Cet article a été archivé.", .archived),
      ("Cette traduction peut être périmée.", .partlyTranslated), ("Esta página está desactualizada.", .outdated),
      ("Este artículo ya no se actualiza.", .outdated), ("Esta página está desatualizada.", .outdated),
      ("Este artigo foi traduzido automaticamente.", .machineTranslated), ("Questa pagina è obsoleta.", .outdated),
      ("Questa guida è in costruzione.", .draft), ("Deze pagina is verouderd.", .outdated),
      ("Deze handleiding wordt niet meer bijgewerkt.", .outdated), ("Ta strona jest nieaktualna.", .outdated),
      ("Эта страница устарела.", .outdated), ("Эта статья больше не поддерживается.", .outdated),
      ("Ця сторінка застаріла.", .outdated), ("Tento článek je zastaralý.", .outdated),
      ("Den här sidan är föråldrad.", .outdated), ("Denne siden er flyttet.", .moved),
      ("Tämä sivu on vanhentunut.", .outdated), ("Bu sayfa güncel değil.", .outdated), ("Bu sayfa taşındı.", .moved),
      ("このページは古くなっています。", .outdated), ("この記事は書きかけです。", .draft), ("本文档已过时。", .outdated),
      ("本頁已過時。", .outdated), ("此页面由机器翻译。", .machineTranslated),
      ("이 문서는 더 이상 유지되지 않습니다.", .outdated), ("هذه الصفحة قديمة.", .outdated),
      ("Trang này đã lỗi thời.", .outdated), ("Halaman ini sudah usang.", .outdated),
    ])
  func languages(sentence: String, kind: StatusNotice.Kind) {
    #expect(read(page(article: "<div class=warning>\(sentence)</div>")).statusNotices.map(\.kind) == [kind])
  }

  @Test(
    "In a short paragraph beneath the title",
    arguments: [
      ("<p>This tutorial is outdated. See the new one.</p>", "This tutorial is outdated. See the new one."),
      ("<p><em>Note: this guide is no longer maintained.</em></p>", "Note: this guide is no longer maintained."),
      (
        "<div><b>Update:</b> This page has moved to another site.</div>", "Update: This page has moved to another site."
      ),
    ])
  func paragraph(markup: String, quote: String) {
    #expect(read(page(article: markup)).statusNotices.map(\.quote) == [quote])
  }

  @Test(
    "None",
    arguments: [
      "<p>Python 2 is deprecated, and this article explains how to leave it.</p>",
      "<p>This article is about deprecated machines.</p>",
      "<p>This page describes how an outdated version is archived.</p>",
      "<div class=warning>If this page is outdated, tell us.</div>",
      "<div class=note>Is this page outdated?</div>", "<div class=note>This page is not outdated.</div>",
      "<div class=note>Diese Seite ist nicht veraltet.</div>",
      "<div class=warning>The old function is deprecated.</div>",
      "<div class=warning hidden>This page is outdated.</div>",
      "<div style='display:none'><div class=warning>This page is outdated.</div></div>",
      "<ul><li>1.2: this page was archived for good, and more of the kind</li></ul>",
      "<h2>Changes</h2><p>This module is no longer supported.</p>",
      "<h2>Perch</h2><div class=deprecated>Deprecated since version 3.9: use swim instead.</div>",
      "<dl><dt>swim</dt><dd><div class=deprecated>Deprecated since version 3.9.</div></dd></dl>",
      "<div class=deprecated>Deprecated since version 3.3: The perch module is deprecated.</div>",
      "<div class='ambox ambox-notice'>This article uses words of a trade.</div>",
      "<div class=comments><div class=note>This article is outdated!</div></div>",
      "<pre><span class=warning>This page is outdated.</span></pre>",
      "<div class='mw-pt-translate-header'>This page is a translated version; the translation is 100% complete.</div>",
      "<div class=note>このページは古いブラウザーについて書いています。</div>",
      "<div class=note>이 글은 오래된 노트북을 다룹니다.</div>", "<div class=note>Cette page doit être lue.</div>",
    ])
  func none(markup: String) {
    #expect(read(page(article: markup)).statusNotices == [])
  }

  @Test(
    "How much is translated",
    arguments: [
      ("This page is a translated version of the page Trees and the translation is 60% complete.", 0.6),
      ("Diese Seite ist eine übersetzte Version und die Übersetzung ist zu 7 % abgeschlossen.", 0.07),
      ("Çevirinin %45 kadarı bitti.", 0.45),
    ])
  func share(sentence: String, share: Double) {
    let notices = read(page(article: "<div class='mw-pt-translate-header noprint'>\(sentence)</div>")).statusNotices
    #expect(notices == [StatusNotice(.partlyTranslated, quote: sentence, share: share)])
  }

  @Test(
    "In the title",
    arguments: [
      ("[Deprecated] How to plant a tree", .deprecated), ("How to plant a tree (outdated)", .outdated),
      ("How to plant a tree", nil), ("(How to) plant a tree", nil), ("Plant a tree (in an outdated pot)", nil),
    ] as [(String, StatusNotice.Kind?)])
  func title(title: String, kind: StatusNotice.Kind?) {
    #expect(read("<h1>\(title)</h1><p>Dig a hole.</p>").statusNotices.map(\.kind) == (kind.map { [$0] } ?? []))
  }
}
