import Assessment
import Dispatch
package import Fetch
import Glibc
package import Model
import Synchronization
import Text

/// `check {id,url}` → `{id,url,outcome,status,final_url,hops,evidence[{rule,detail}],health}`: one visit each, politely and
/// many at once, judged as the first night of a resource would be. Answers come in the order in which visits end.
package struct CheckWorker: Sendable {
  private struct Input: Decodable {
    var id: String
    var url: String
  }

  /// Lines that are handed on together, and how many such batches may be under way: the bound on memory.
  private static let batch = 1_000
  private static let batchesUnderWay = 32

  private let fetcher: any Fetching
  private let visit: PageVisit
  private let now: Timestamp
  private let readers: Int
  private let night: FirstNight?

  /// - Parameter night: Judges findings and freshness as well; nil for the verdict alone.
  package init(fetcher: any Fetching, now: Timestamp, readers: Int, night: FirstNight? = nil) {
    self.fetcher = fetcher
    self.now = now
    self.readers = readers
    self.night = night
    visit = PageVisit(fetcher: fetcher)
  }

  /// Serves a descriptor to its end.
  package func serve(input: Int32, output: LineWriter) async throws {
    let room = DispatchSemaphore(value: Self.batchesUnderWay)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for try await lines in Self.batches(of: input, room: room) {
        // Nobody reads the answers any more: no host is visited for nothing.
        if output.failure != 0 {
          group.cancelAll()
          break
        }
        let visits = decode(lines, output: output)
        group.addTask {
          await fetcher.crawl(visits, readers: readers) { visit, capture in
            output.write(await answer(visit, capture))
          }
          output.flush()
          room.signal()
        }
      }
      try await group.waitForAll()
    }
    output.flush()
  }

  /// Reads on a thread of its own, since reading blocks; whatever has come in is handed on without waiting for more.
  private static func batches(
    of input: Int32, room: DispatchSemaphore
  ) -> AsyncThrowingStream<[LineReader.Line], any Error> {
    AsyncThrowingStream { stream in
      DispatchQueue(label: "perennial.worker.input").async {
        var reader = LineReader(descriptor: input)
        var lines: [LineReader.Line] = []
        do {
          while let line = try reader.next() {
            lines.append(line)
            if lines.count == Self.batch || !reader.hasBufferedLine {
              room.wait()
              stream.yield(lines)
              lines.removeAll(keepingCapacity: true)
            }
          }
          if !lines.isEmpty {
            room.wait()
            stream.yield(lines)
          }
          stream.finish()
        } catch {
          stream.finish(throwing: error)
        }
      }
    }
  }

  private func decode(_ lines: [LineReader.Line], output: LineWriter) -> [Visit] {
    let decoder = LineDecoder<Input>()
    var visits: [Visit] = []
    visits.reserveCapacity(lines.count)
    for line in lines {
      switch decoder.decode(line) {
      case .success(let input): visits.append(Visit(id: input.id, url: input.url))
      case .failure(let fault):
        var writer = JSONWriter()
        fault.write(into: &writer)
        output.write(writer.bytes)
      case nil: continue
      }
    }
    return visits
  }

  private func answer(_ visit: Visit, _ capture: Capture) async -> [UInt8] {
    await check(visit, capture).json
  }

  /// Visits a few addresses; the answers in the order given.
  package func check(_ urls: [String]) async -> [Check] {
    let visits = urls.enumerated().map { Visit(id: String($0.offset), url: $0.element) }
    let checks = Mutex<[String: Check]>([:])
    await fetcher.crawl(visits, readers: readers) { visit, capture in
      let check = await check(visit, capture)
      checks.withLock { $0[visit.id] = check }
    }
    return checks.withLock { checks in visits.compactMap { checks[$0.id] } }
  }

  private func check(_ visit: Visit, _ capture: Capture) async -> Check {
    let resource = night?.resource(visit.url)
    let result = await self.visit.judge(capture, title: resource?.title, lastGood: nil)
    let health = HealthMachine.next(
      HealthRecord(),
      visit: HealthVisit(
        resource: visit.id, at: now, outcome: result.verdict.outcome, finalURL: result.verdict.finalURL,
        failure: result.capture.failure?.kind), night: .good)
    var verdict = result.verdict
    if verdict.outcome == .tlsProblem, let certificate = result.capture.certificate {
      verdict.evidence.append(CertificateWatch.evidence(certificate))
    }
    var check = Check(
      id: visit.id, url: visit.url, verdict: verdict, health: health.state, certificate: result.capture.certificate,
      at: now)
    if let night, let resource { check.judgement = night.judge(resource, result) }
    return check
  }
}
