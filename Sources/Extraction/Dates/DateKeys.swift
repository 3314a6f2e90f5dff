/// Names of `<meta>` elements that state dates: Open Graph, Dublin Core, PRISM, Highwire, and what newsrooms and their
/// tools made up.
extension DateVote {
  /// Names that mean the article and nothing else on the page.
  static let articleKeys: Set<String> = [
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished",
  ]
  static let publishedKeys: Set<String> = [
    "dcterms.created", "dcterms.issued", "dc.date.issued", "dc.date.created", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "published_time", "published-date", "sailthru.date", "parsely-pub-date",
    "article.published", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_online_date",
    "rnews:datepublished", "originalpublicationdate", "article_date_original", "prism.publicationdate", "displaydate",
    "datecreated", "bt:pubdate", "article:post_date", "dc.issued", "created", "gsa:date_published", "date_published",
    "dateposted", "published_date", "weibo:article:create_at", "published", "og:pubdate", "dcterms.dateaccepted",
    "article:create_at", "og:release_date", "date-published", "publication-date", "post_date", "article-publish-date",
  ]
  static let looseKeys: Set<String> = [
    "date", "dc.date", "dcterms.date", "dc:date", "article:date", "doc_date", "page_date", "citation_date", "ms.date",
    "dc.date.published", "pdate", "article_date", "release_date", "timestamp",
  ]
  static let modifiedKeys: Set<String> = [
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "dc.modified", "lastmod", "last-modified", "lastmodified", "modified_time", "updated_time",
    "article:updated", "article:updated_time", "revised", "date_modified", "updated_at", "og:article:modified_time",
    "dcterms.date.modified", "date-modified", "gsa:date_modified", "updated",
  ]
}
