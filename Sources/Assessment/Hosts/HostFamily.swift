package import Model
import Web

/// A family of hosts whose pages answer 200 for what was removed: how to ask them, and how to read what they say.
///
/// Words are weighed in this order: the page's own data (markers), what the host's interface says, the page's title.
/// A "no" of the interface counts only when something else says so too (a marker, a page without a title of its own), or
/// when the interface says "yes" to a control that is known to be there: an interface that was taken away says no to all.
struct HostFamily: Sendable {
  /// Stable name, such as `youtube`.
  var id: String
  /// Hosts and all that lie under them.
  var hosts: [String]
  /// The address of the thing as the interface wants it; nil for pages that name none (channels, searches).
  var item: @Sendable (WebURL) -> String?
  /// Asks for the thing at an address; nil when there is no interface and the page alone must say.
  var question: (@Sendable (String) -> String)?
  /// Reads the interface's answer.
  var read: @Sendable (HostAnswer) -> HostWord = HostWord.oEmbed
  /// The address of something that has been there for many years.
  var control: String?
  var markers: [HostMarker] = []
  /// Titles that name the host alone, in small letters: a page under one shows nothing of its own.
  var emptyTitles: [String] = []
  /// Whether a page without any word on the thing says nothing: its text is made by a script.
  var isSilentByItself: Bool

}

/// Words in a page's data that say whether the thing is there.
struct HostMarker: Sendable {
  var bytes: String
  var word: HostWord
  init(_ bytes: String, _ word: HostWord) {
    self.bytes = bytes
    self.word = word
  }
}

/// What is known of a thing.
enum HostWord: Sendable, Hashable {
  case present
  case removed
  /// Kept from the public: private, by age, by region.
  case kept
  case unknown

  /// oEmbed (https://oembed.com): an object with type, title or code for what is there, 404 for what is not, 401 and 403 for what
  /// may not be embedded, which says nothing of whether it can be seen.
  @Sendable static func oEmbed(_ answer: HostAnswer) -> HostWord {
    switch answer.status {
    case 200:
      answer.body.first { $0 > 0x20 } == UInt8(ascii: "{")
        && ["\"type\"", "\"title\"", "\"html\""].contains { answer.holds($0) } ? .present : .unknown
    case 404, 410: .removed
    default: .unknown
    }
  }
}

/// What an interface answered.
package struct HostAnswer: Sendable, Hashable {
  package var url: String
  /// Nil when there was no answer.
  package var status: Int?
  /// The beginning of the body.
  package var body: [UInt8]
  static let limit = 65_536

  package init(url: String, status: Int?, body: [UInt8] = []) {
    self.url = url
    self.status = status
    self.body = body
  }

  package init(_ capture: Capture) {
    self.init(
      url: capture.finalURL, status: capture.response?.status,
      body: Array(capture.response?.body.prefix(HostAnswer.limit) ?? []))
  }

  func holds(_ text: String) -> Bool { ByteSearch.first(text, in: body) != nil }
}

/// The words of a host that the visit gathered.
package struct HostAnswers: Sendable, Hashable {
  package var item: HostAnswer?
  package var control: HostAnswer?
  package init(item: HostAnswer? = nil, control: HostAnswer? = nil) {
    self.item = item
    self.control = control
  }
}

/// Finds bytes in bytes.
enum ByteSearch {
  static func first(_ text: String, in body: [UInt8]) -> Int? {
    let pattern = Array(text.utf8)
    guard let head = pattern.first, pattern.count <= body.count else { return nil }
    return body.withUnsafeBufferPointer { body in
      for start in 0...(body.count - pattern.count) where body[start] == head {
        if zip(pattern, body[start...]).allSatisfy({ $0 == $1 }) { return start }
      }
      return nil
    }
  }
}
