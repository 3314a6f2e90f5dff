import Model

/// Notices that need no subject: whole openings that only they have.
enum NoticeSentence: Sendable {
  /// A notice wherever notices stand.
  case anywhere(StatusNotice.Kind)
  /// Only beneath the page's title: it may speak of one part of the page.
  case atTop(StatusNotice.Kind)

  var kind: StatusNotice.Kind {
    switch self {
    case .anywhere(let kind), .atTop(let kind): kind
    }
  }

  static let phrases: [(String, NoticeSentence)] =
    NoticeLexicon.read(anywhere).map { ($0.0, .anywhere($0.1)) }
    + NoticeLexicon.read(atTop).map { ($0.0, .atTop($0.1)) }

  private static let anywhere = """
    archived:
      repository|repo|project has|was|is {been|now} archived by {the|its} owner|maintainer
      <viewing> archived
      this is the|an|now archived page|version|documentation|copy|article|content|wiki|site|repository
      archived documentation|page|content for|from|of
      this is an? historical page|document|version|copy
    outdated:
      <viewing> old|older|outdated|unsupported|unmaintained|previous|obsolete|earlier|legacy|past version|versions|release|docs|documentation|page|copy|tutorial|guide|revision
      <viewing> * which|that is|has|are no longer|reached
      <viewing> * * which|that is|are no longer
      you are|re {currently} not {currently} viewing|reading|looking|browsing|using at? the latest|current|most|newest
      this|these document|documentation|page|docs|tutorial|guide|article is|are|was {written|only|valid|intended} for an? old|older|outdated|unsupported|previous|unmaintained|insecure|earlier version|release|versions
      this|these is|are {the} documentation|docs|document for * which|that is|are|has no longer|reached
      this|these is|are {the} documentation|docs|document for * * which|that is|are no longer
      this is {the} documentation|docs|page|tutorial for an? old|older|outdated|unsupported|previous|legacy version|release
      this is an? old|older|outdated|obsolete|unsupported|unmaintained version|revision of|page|release
      documentation for an? unsupported|old|older|previous|outdated|unmaintained version|release
      a|an newer|updated|more|new recent? version of this page|document|article|guide|tutorial|documentation|post|content|course * is|available|exists|here
      there is a newer|more recent? version of this page|document|article|guide|tutorial|documentation|post|content
      we are|re no longer {actively|regularly} updating|maintaining this page|content|article|guide|documentation
      no additional bug fixes or documentation updates
      sie sehen|lesen|betrachten {gerade|hier|derzeit|eine|die} veraltete|ältere|alte|archivierte version|fassung|dokumentation
      vous consultez|lisez|visualisez {la|une|actuellement|documentation|version|d|de} ancienne|obsolète|archivée version|documentation
      vous consultez|lisez {actuellement|une} version obsolète|ancienne|archivée
      está|estás viendo|leyendo|consultando {la|una|documentación|de|versión} antigua|anterior|obsoleta|archivada versión|documentación
      você está vendo|lendo|visualizando {a|uma|documentação|de|versão} antiga|anterior|obsoleta|desatualizada versão|documentação
      вы просматриваете|читаете {документацию|для|старую|версию} устаревшую|старую|архивную|старой|устаревшей версию|версии
      古いバージョンのドキュメント
      旧バージョンのドキュメント
      您正在查看旧版
      您正在浏览旧版
      您正在查看的是旧版
      当前文档为旧版
      이전 버전의 문서를|문서입니다
    draft:
      this is documentation for an? unstable|development|unreleased|pre
      this is {the} unreleased|pre|unstable|development|draft documentation|docs|version|release
      <viewing> development|unreleased|unstable|pre|prerelease|nightly|alpha|beta|draft version|docs|documentation|build|release|branch
      書きかけです
      書きかけの項目です
    partlyTranslated:
      outdated translations are marked like this
      this page is a translated version of
    """

  private static let atTop = """
    deprecated:
      deprecated since version
      deprecated in version|favor|favour
      deprecated this feature|page|article|document|module|package|api|function
      not recommended for new projects|code|development
    outdated:
      a|an newer|more|new recent? version is available
      there is a newer|more recent? version
      documentation|docs is|are no longer {actively|being} maintained|supported|updated
      which|that is no longer {actively|being} maintained|supported|updated
      has|have reached {the|its|their|official} end of life|support
      no longer {actively|being} maintained
    draft:
      under construction
      work in progress
    archived:
      archived content|page|article|document|post|documentation
      for historical reference|purposes|interest only
    """
}
