import CCurl
import CurlShim
import Glibc
import Model
import Web

/// The transport over libcurl's multi interface: any number of exchanges on one thread, their sockets in one epoll set,
/// connections and handles reused. Owned by the thread that calls it; only its `waker` may be used from others.
package final class CurlTransport: Transport {
  private let settings: CurlSettings
  private let multi: UnsafeMutableRawPointer
  private let loop: EventLoop
  private let wakeSignal: EventDescriptor
  private let answerSignal: EventDescriptor
  private let lookups: HostLookups
  private let addresses: URLVetting
  /// Exchanges under way, by their ids.
  private var active: [UInt64: CurlTransfer] = [:]
  private var idle: [CurlTransfer] = []
  private var finished: [ExchangeResult] = []

  package convenience init(configuration: FetchConfiguration) throws(FetchError) {
    try self.init(configuration: configuration, lookup: Resolver.system)
  }

  init(configuration: FetchConfiguration, lookup: @escaping Resolver.Lookup) throws(FetchError) {
    guard CurlLibrary.isReady else { throw FetchError(.resources, "libcurl could not be initialised") }
    settings = try CurlSettings(configuration)
    guard let addresses = URLVetting() else { throw FetchError(.resources, "no memory for libcurl") }
    self.addresses = addresses
    loop = try EventLoop()
    wakeSignal = try EventDescriptor()
    answerSignal = try EventDescriptor()
    let resolver = Resolver(maxThreads: min(configuration.concurrency, 256), signal: answerSignal, lookup: lookup)
    lookups = HostLookups(resolver: resolver, patience: configuration.connectTimeout)
    guard let multi = curl_multi_init() else { throw FetchError(.resources, "no memory for libcurl") }
    self.multi = multi
    loop.watch(wakeSignal.descriptor, CURL_POLL_IN)
    loop.watch(answerSignal.descriptor, CURL_POLL_IN)
    let context = Unmanaged.passUnretained(loop).toOpaque()
    shim_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
    shim_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
    shim_multi_set_socket_fn(multi) { _, socket, what, context, _ in
      guard let context else { return -1 }
      Unmanaged<EventLoop>.fromOpaque(context).takeUnretainedValue().watch(socket, what)
      return 0
    }
    shim_multi_set_timer_fn(multi) { _, milliseconds, context in
      guard let context else { return -1 }
      Unmanaged<EventLoop>.fromOpaque(context).takeUnretainedValue().timerAt =
        milliseconds < 0 ? nil : MonotonicClock.now + Double(milliseconds) / 1000
      return 0
    }
    shim_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_NOTHING))
    shim_multi_set_long(multi, CURLMOPT_MAXCONNECTS, CurlLibrary.connections(for: configuration.concurrency))
  }

  deinit {
    for transfer in active.values where transfer.isRunning { curl_multi_remove_handle(multi, transfer.easy) }
    active = [:]
    idle = []
    curl_multi_cleanup(multi)
  }

  package var waker: any Waker { wakeSignal }

  package var now: Double { MonotonicClock.now }

  package func start(_ request: ExchangeRequest) {
    let now = MonotonicClock.now
    let target: URLVetting.Target
    switch addresses.vet(request.url) {
    case .success(let vetted): target = vetted
    case .failure(let failure):
      finished.append(ExchangeResult(id: request.id, ending: .failure(failure)))
      return
    }
    guard let transfer = idle.popLast() ?? CurlTransfer(settings: settings) else {
      finished.append(ExchangeResult(id: request.id, ending: .failure(Failure(.local, "no memory for an exchange"))))
      return
    }
    if active[request.id] != nil { cancel(request.id) }
    transfer.begin(request, target: target, now: now)
    active[request.id] = transfer
    if target.isNumeric, settings.configuration.proxy != nil, let failure = refusal([target.host], of: target) {
      finish(transfer, failure, now: now)
    } else if target.isNumeric || settings.connectTo != nil {
      launch(transfer, addresses: nil, now: now)
    } else if let answer = lookups.ask(target.host, for: request.id, now: now) {
      proceed(transfer, answer, now: now)
    }
  }

  package func cancel(_ id: UInt64) {
    finished.removeAll { $0.id == id }
    guard let transfer = active.removeValue(forKey: id) else { return }
    lookups.forget(id, host: transfer.target.host)
    recycle(transfer)
  }

  package func poll(milliseconds: Int) -> [ExchangeResult] {
    let deadline = MonotonicClock.now + Double(max(milliseconds, 0)) / 1000
    var isWoken = false
    while true {
      var running: Int32 = 0
      var now = MonotonicClock.now
      if let moment = loop.timerAt, moment <= now {
        loop.timerAt = nil
        curl_multi_socket_action(multi, -1, 0, &running)
        takeEnded()
      }
      expireLookups(now: now)
      now = MonotonicClock.now
      let isOver = isWoken || !finished.isEmpty || now >= deadline
      var until = isOver ? now : deadline
      if let moment = loop.timerAt { until = min(until, moment) }
      if let moment = lookups.nextExpiry { until = min(until, moment) }
      // Rounded up, so that a wait for the last part of a millisecond does not spin.
      let wait = Int(exactly: (max(until - now, 0) * 1000).rounded(.up)) ?? 0
      loop.wait(milliseconds: wait) { descriptor, flags in
        if descriptor == wakeSignal.descriptor {
          wakeSignal.clear()
          isWoken = true
        } else if descriptor == answerSignal.descriptor {
          answerSignal.clear()
          takeAnswers()
        } else {
          curl_multi_socket_action(multi, descriptor, flags, &running)
        }
      }
      takeEnded()
      if isOver || isWoken || !finished.isEmpty {
        defer { finished = [] }
        return finished
      }
    }
  }

  // MARK: names

  private func takeAnswers() {
    let now = MonotonicClock.now
    for (id, answer) in lookups.answered(now: now) {
      if let transfer = active[id] { proceed(transfer, answer, now: now) }
    }
  }

  private func expireLookups(now: Double) {
    for (id, failure) in lookups.expired(now: now) {
      if let transfer = active[id] { finish(transfer, failure, now: now) }
    }
  }

  private func proceed(_ transfer: CurlTransfer, _ answer: Resolver.Answer, now: Double) {
    switch answer {
    case .failure(let failure): finish(transfer, failure, now: now)
    case .addresses(let list):
      if let failure = refusal(list, of: transfer.target) { return finish(transfer, failure, now: now) }
      launch(transfer, addresses: Array(list.prefix(16)), now: now)
    }
  }

  /// One refused address among the answers refuses the host whole: the next answer may hold that one alone.
  private func refusal(_ addresses: [String], of target: URLVetting.Target) -> Failure? {
    for text in addresses {
      guard let address = IPAddress(text) else {
        return Failure(.refusedByPolicy, "an address that cannot be read: \(text)")
      }
      if case .refused(let reason) = settings.policy.ruling(address, port: target.port) {
        return Failure(.refusedByPolicy, "\(target.host): \(reason)")
      }
    }
    return nil
  }

  // MARK: exchanges

  private func launch(_ transfer: CurlTransfer, addresses: [String]?, now: Double) {
    transfer.configure(addresses: addresses, now: now)
    guard curl_multi_add_handle(multi, transfer.easy) == CURLM_OK else {
      return finish(transfer, Failure(.local, "libcurl did not take the exchange"), now: now)
    }
    transfer.isRunning = true
  }

  private func takeEnded() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
      let code = shim_message_result(message)
      var context: UnsafeMutableRawPointer?
      shim_easy_get_pointer(easy, CURLINFO_PRIVATE, &context)
      guard let context else { continue }
      let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
      finished.append(transfer.result(code: code.rawValue, now: MonotonicClock.now))
      active[transfer.request.id] = nil
      recycle(transfer)
    }
  }

  private func finish(_ transfer: CurlTransfer, _ failure: Failure, now: Double) {
    finished.append(
      ExchangeResult(
        id: transfer.request.id, ending: .failure(failure), milliseconds: transfer.milliseconds(now: now)))
    active[transfer.request.id] = nil
    recycle(transfer)
  }

  private func recycle(_ transfer: CurlTransfer) {
    if transfer.isRunning { curl_multi_remove_handle(multi, transfer.easy) }
    transfer.end()
    if idle.count < settings.configuration.concurrency { idle.append(transfer) }
  }
}
