/// The media type of a file by its name's ending.
enum MediaType {
  /// HTML goes without a charset, so that the page's own `meta` counts.
  static func of(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "application/octet-stream" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let types = [
    "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "tsv": "text/tab-separated-values; charset=utf-8", "json": "application/json",
    "ndjson": "application/x-ndjson", "jsonl": "application/x-ndjson", "jsonld": "application/ld+json",
    "xml": "application/xml", "atom": "application/atom+xml", "rss": "application/rss+xml",
    "prom": "text/plain; version=0.0.4; charset=utf-8", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "svg": "image/svg+xml", "ico": "image/vnd.microsoft.icon",
    "pdf": "application/pdf", "zip": "application/zip", "gz": "application/gzip", "mp4": "video/mp4",
    "woff2": "font/woff2",
  ]
}
