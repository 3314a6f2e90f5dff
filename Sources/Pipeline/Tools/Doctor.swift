import Fetch
import Glibc
package import Model
import Publication
import Storage

/// Checks what a night rests on, each check on one line with its remedy.
package struct Doctor: Sendable {
  package struct Check: Sendable {
    package enum Grade: String, Sendable { case well, warning, fault }
    package var grade: Grade
    package var subject: String
    package var finding: String

    package var line: String {
      "\(grade.rawValue)\(String(repeating: " ", count: 9 - grade.rawValue.count))\(subject): \(finding)"
    }
  }

  private let pipeline: String
  private let now: Timestamp
  private let offline: Bool

  package init(pipeline: String, now: Timestamp, offline: Bool) {
    self.pipeline = pipeline
    self.now = now
    self.offline = offline
  }

  package func examine() async -> [Check] {
    var checks = [clock, libraries]
    let configuration: PipelineConfiguration
    do {
      configuration = try PipelineConfiguration.load(path: pipeline)
      checks.append(Check(grade: .well, subject: "pipeline", finding: pipeline))
    } catch {
      checks.append(Check(grade: .fault, subject: "pipeline", finding: "\(error)"))
      return checks
    }
    checks += [inputs(configuration), contact(configuration), output(configuration)]
    checks += state(configuration)
    checks += [disk(configuration.output), descriptors(configuration)]
    if !offline { checks.append(await network(configuration)) }
    return checks
  }

  private var clock: Check {
    // The program did not exist before; a machine without a clock battery starts in 1970.
    let isPlausible = now.secondsSince1970 > 1_767_225_600
    return Check(
      grade: isPlausible ? .well : .fault, subject: "clock",
      finding: isPlausible ? now.description : "\(now) cannot be right; set the clock (timedatectl set-ntp true)")
  }

  private var libraries: Check {
    CurlVersion.isSufficient
      ? Check(grade: .well, subject: "libraries", finding: CurlVersion.description)
      : Check(
        grade: .fault, subject: "libraries",
        finding: "\(CurlVersion.description); libcurl 7.85 or newer with TLS is needed")
  }

  private func inputs(_ configuration: PipelineConfiguration) -> Check {
    do {
      let inputs = try Inputs.load(configuration, at: now)
      guard !inputs.resources.isEmpty else {
        return Check(grade: .warning, subject: "registry", finding: "empty; perennial import urls.txt")
      }
      return Check(grade: .well, subject: "registry", finding: "\(inputs.resources.count) resources")
    } catch {
      return Check(grade: .fault, subject: "registry", finding: "\(error)")
    }
  }

  private func contact(_ configuration: PipelineConfiguration) -> Check {
    let agent = configuration.fetch.userAgent
    if agent.contains("example.org") {
      return Check(
        grade: .warning, subject: "user agent",
        finding: "no contact of yours in \"\(agent)\"; set fetch.userAgent, so that site owners can reach you")
    }
    return Check(grade: .well, subject: "user agent", finding: agent)
  }

  private func output(_ configuration: PipelineConfiguration) -> Check {
    do {
      try GenerationWriter.preflight(output: configuration.output)
      return Check(grade: .well, subject: "output", finding: "\(configuration.output) can be written")
    } catch {
      return Check(grade: .fault, subject: "output", finding: "\(error)")
    }
  }

  private func state(_ configuration: PipelineConfiguration) -> [Check] {
    guard access(configuration.state, F_OK) == 0 else {
      return [Check(grade: .well, subject: "state", finding: "\(configuration.state) will be made by the first run")]
    }
    do {
      let lock = try RunLock.acquire(beside: configuration.state, holder: "perennial doctor")
      lock.release()
      let store = try Store(path: configuration.state, readOnly: true)
      let faults = try store.verify()
      guard faults.isEmpty else {
        return faults.map { Check(grade: .fault, subject: "state", finding: $0) }
      }
      return [Check(grade: .well, subject: "state", finding: "\(configuration.state) is whole")]
    } catch let error as StoreError where ExitCode(error) == .locked {
      return [Check(grade: .warning, subject: "state", finding: "\(error)")]
    } catch {
      return [Check(grade: .fault, subject: "state", finding: "\(error)")]
    }
  }

  private func disk(_ folder: String) -> Check {
    // The nearest folder that is there already.
    var path = folder
    while access(path, F_OK) != 0 {
      guard let slash = path.lastIndex(of: "/") else {
        path = "."
        break
      }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    var usage = statvfs()
    guard statvfs(path, &usage) == 0 else {
      return Check(grade: .warning, subject: "disk", finding: "\(path): \(String(cString: strerror(errno)))")
    }
    let free = (UInt64(usage.f_bavail) * UInt64(usage.f_frsize)) >> 20
    let isEnough = free >= 500 && usage.f_favail > 10_000
    return Check(
      grade: isEnough ? .well : .warning, subject: "disk",
      finding: "\(free) MiB and \(usage.f_favail) files free at \(path)" + (isEnough ? "" : "; make room"))
  }

  private func descriptors(_ configuration: PipelineConfiguration) -> Check {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    let needed = configuration.fetch.concurrency + 64
    let isEnough = limit.rlim_cur >= rlim_t(needed)
    return Check(
      grade: isEnough ? .well : .fault, subject: "file descriptors",
      finding: isEnough
        ? "\(limit.rlim_cur) for a concurrency of \(configuration.fetch.concurrency)"
        : "\(limit.rlim_cur) are too few for a concurrency of \(configuration.fetch.concurrency); ulimit -n \(needed)")
  }

  private func network(_ configuration: PipelineConfiguration) async -> Check {
    let canaries = configuration.safeguard.canaries.map(\.url)
    guard !canaries.isEmpty else {
      return Check(
        grade: .warning, subject: "network",
        finding: "no canaries; name two or three addresses that never go away under guard: canaries")
    }
    let checks =
      (try? await withFetcher(configuration.fetch) { fetcher in
        await CheckWorker(fetcher: fetcher, now: now, readers: 1).check(canaries)
      }) ?? []
    let lost = checks.filter { !$0.isHealthy }.map(\.url)
    guard lost.isEmpty, !checks.isEmpty else {
      return Check(
        grade: lost.count == canaries.count ? .fault : .warning, subject: "network",
        finding: "\(lost.count) of \(canaries.count) canaries did not answer: \(lost.joined(separator: " "))")
    }
    return Check(grade: .well, subject: "network", finding: "\(canaries.count) canaries answered")
  }
}
