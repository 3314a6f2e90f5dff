import Model
import TestSupport
import Testing

@testable import Pipeline

struct StoryTests {
  private func story(_ id: ResourceID, _ catalog: TestCatalog, day: Int = 5) throws -> Story {
    try Story.tell(id, configuration: catalog.configuration, visits: 10, at: TestCatalog.moment(day))
  }

  @Test func beforeTheFirstNight() throws {
    try withTemporaryFolder { folder in
      let text = try story("h0-p0", try TestCatalog(folder)).text
      #expect(text.hasPrefix("h0-p0\n  address     http://h0.test/p0.html\n"))
      #expect(text.contains("never visited"))
      #expect(text.hasSuffix("next visit  tonight: it was never visited"))
    }
  }

  @Test func ofAResourceInTrouble() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      catalog.web.answers[TestCatalog.url("h0-p0")] = .status(404)
      for day in [1, 2] { #expect(try await catalog.night(day).exit == .success) }
      let story = try story("h0-p0", catalog, day: 2)
      #expect(story.text.hasPrefix("h0-p0 · Lesson h0-p0\n"))
      #expect(story.text.contains("health      suspect since 2026-01-06T02:00:00Z, begun by not-found"))
      #expect(story.text.contains("strikes     not-found 2026-01-06\n"))
      #expect(story.text.contains("finding     "))
      let visits = story.text.split(separator: "\n").filter { $0.contains("  visit       ") }
      #expect(visits.count == 3)
      #expect(visits.first?.contains("2026-01-07T02:00:00Z  not-found 404") == true)
      #expect(visits.last?.contains("2026-01-05T02:00:00Z  ok 200") == true)
      let start =
        #"{"findings":1,"freshness":{"basis":"none","mechanisms":[],"reviewBy":null,"state":"unknown"},"#
        + #""health":"suspect""#
      #expect(story.json.hasPrefix(start))
      #expect(story.json.contains(#","id":"h0-p0","lastVisit":"2026-01-07T02:00:00Z""#))
      #expect(story.json.contains(#""strikes":[{"at":"2026-01-06T02:00:00Z","outcome":"not-found"}]"#))
    }
  }

  @Test func ofWhatIsRegisteredNoMore() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      try catalog.register(Array(TestCatalog.ids.dropFirst()))
      #expect(try await catalog.night(1).exit == .success)
      let story = try story("h0-p0", catalog)
      #expect(story.text.contains("registered  no longer, since 2026-01-06T02:00:00Z"))
      #expect(story.text.hasSuffix("next visit  none: it is not registered"))
      #expect(story.json.contains(#""nextVisit":null"#))
    }
  }

  @Test func ofAnUnknownNameSuggestsTheNearest() throws {
    try withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let error = #expect(throws: PipelineError.self) { try story("h11-p11", catalog) }
      #expect(error?.exit == .usage)
      #expect(error?.message.contains("did you mean h11-p1?") == true)
    }
  }
}
