import CCurl
import CurlShim

extension CurlTransfer {
  /// Cookies taken from or given to one exchange.
  static let maxCookies = 100

  /// The options that are the same for every exchange. Nothing of the environment counts: no proxy, no netrc, no files.
  func setFixedOptions(message: UnsafeMutablePointer<CChar>) {
    let configuration = settings.configuration
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    setProxy(configuration.proxy)
    set(CURLOPT_NETRC, 0)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_PATH_AS_IS, 1)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    set(CURLOPT_HTTP09_ALLOWED, 0)
    set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    set(CURLOPT_USERAGENT, configuration.userAgent)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    if let file = configuration.authorities { set(CURLOPT_CAINFO, file) }
    if settings.hasAuthorityFile || configuration.authorities != nil { set(CURLOPT_CAPATH, nil) }
    if let handshake { shim_easy_keep_handshake(easy, handshake) }
    set(CURLOPT_CONNECTTIMEOUT_MS, CurlTransfer.milliseconds(configuration.connectTimeout))
    set(CURLOPT_LOW_SPEED_LIMIT, configuration.lowSpeedBytes)
    set(CURLOPT_LOW_SPEED_TIME, configuration.lowSpeedSeconds)
    set(CURLOPT_MAXLIFETIME_CONN, 300)
    set(CURLOPT_BUFFERSIZE, 32 << 10)
    // Without it, giving up an exchange would wait for libcurl's own resolver thread.
    set(CURLOPT_QUICK_EXIT, 1)
    set(CURLOPT_COOKIEFILE, "")
    shim_easy_set_list(easy, CURLOPT_CONNECT_TO, configuration.proxy == nil ? settings.connectTo?.pointer : nil)
    shim_easy_set_pointer(easy, CURLOPT_ERRORBUFFER, message)
    let context = Unmanaged.passUnretained(self).toOpaque()
    shim_easy_set_pointer(easy, CURLOPT_PRIVATE, context)
    shim_easy_set_pointer(easy, CURLOPT_WRITEDATA, context)
    shim_easy_set_pointer(easy, CURLOPT_HEADERDATA, context)
    shim_easy_set_pointer(easy, CURLOPT_OPENSOCKETDATA, context)
    shim_easy_set_data_fn(easy, CURLOPT_WRITEFUNCTION, onBody)
    shim_easy_set_data_fn(easy, CURLOPT_HEADERFUNCTION, onHeader)
    shim_easy_set_open_fn(easy, onOpenSocket)
  }

  private func setProxy(_ proxy: FetchConfiguration.Proxy?) {
    set(CURLOPT_PROXY, proxy.map { "\($0.scheme.rawValue)://\($0.host):\($0.port)" } ?? "")
    guard let proxy else { return }
    set(CURLOPT_NOPROXY, "")
    // What the proxy says of the tunnel is no part of the page's answer.
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    set(CURLOPT_PROXYUSERNAME, proxy.credentials?.user)
    set(CURLOPT_PROXYPASSWORD, proxy.credentials?.password)
  }

  func set(_ option: CURLoption, _ value: Int) { shim_easy_set_long(easy, option, value) }
  func set(_ option: CURLoption, _ value: String?) { shim_easy_set_string(easy, option, value) }

  func long(_ info: CURLINFO) -> Int {
    var value = 0
    return shim_easy_get_long(easy, info, &value) == CURLE_OK ? value : 0
  }

  /// Nil when it is unknown or empty.
  func string(_ info: CURLINFO) -> String? {
    var value: UnsafePointer<CChar>?
    guard shim_easy_get_string(easy, info, &value) == CURLE_OK, let value, value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The jar of this exchange in Netscape file format.
  func cookies() -> [String] {
    var list: UnsafeMutablePointer<curl_slist>?
    guard shim_easy_get_list(easy, CURLINFO_COOKIELIST, &list) == CURLE_OK else { return [] }
    defer { curl_slist_free_all(list) }
    var cookies: [String] = []
    var next = list
    while let entry = next, cookies.count < CurlTransfer.maxCookies {
      if let data = entry.pointee.data { cookies.append(String(cString: data)) }
      next = entry.pointee.next
    }
    return cookies
  }

  /// Seconds as libcurl's milliseconds: at least 1, for 0 means no limit there.
  static func milliseconds(_ seconds: Double) -> Int {
    Int(exactly: (min(max(seconds, 0.001), 86_400) * 1000).rounded()) ?? 1
  }
}
