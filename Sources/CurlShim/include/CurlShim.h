// Typed doors to the variadic functions of libcurl, which Swift cannot call, and to epoll, which Swift's Glibc lacks.
#ifndef CURL_SHIM_H
#define CURL_SHIM_H

#include <curl/curl.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#pragma clang assume_nonnull begin

typedef size_t (*shim_data_fn)(char *_Nullable bytes, size_t size, size_t count, void *_Nullable user);
typedef curl_socket_t (*shim_open_fn)(void *_Nullable user, curlsocktype purpose,
                                      struct curl_sockaddr *_Nullable address);
typedef int (*shim_socket_fn)(CURL *_Nullable easy, curl_socket_t socket, int what, void *_Nullable user,
                              void *_Nullable socket_user);
typedef int (*shim_timer_fn)(CURLM *_Nullable multi, long milliseconds, void *_Nullable user);

CURLcode shim_easy_set_long(CURL *easy, CURLoption option, long value);
CURLcode shim_easy_set_off(CURL *easy, CURLoption option, curl_off_t value);
CURLcode shim_easy_set_string(CURL *easy, CURLoption option, const char *_Nullable value);
CURLcode shim_easy_set_pointer(CURL *easy, CURLoption option, void *_Nullable value);
CURLcode shim_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *_Nullable value);
CURLcode shim_easy_set_data_fn(CURL *easy, CURLoption option, shim_data_fn value);
CURLcode shim_easy_set_open_fn(CURL *easy, shim_open_fn value);

CURLcode shim_easy_get_long(CURL *easy, CURLINFO info, long *value);
CURLcode shim_easy_get_string(CURL *easy, CURLINFO info, const char *_Nullable *_Nonnull value);
CURLcode shim_easy_get_pointer(CURL *easy, CURLINFO info, void *_Nullable *_Nonnull value);
CURLcode shim_easy_get_list(CURL *easy, CURLINFO info, struct curl_slist *_Nullable *_Nonnull value);

CURLMcode shim_multi_set_long(CURLM *multi, CURLMoption option, long value);
CURLMcode shim_multi_set_pointer(CURLM *multi, CURLMoption option, void *_Nullable value);
CURLMcode shim_multi_set_socket_fn(CURLM *multi, shim_socket_fn value);
CURLMcode shim_multi_set_timer_fn(CURLM *multi, shim_timer_fn value);

/// The result of a finished transfer; `CURLMsg.data` is a union.
CURLcode shim_message_result(const CURLMsg *message);

/// The address inside, whole: the member is declared as `struct sockaddr` but may be longer than one.
const struct sockaddr *shim_socket_address(const struct curl_sockaddr *address);

/// Registers, changes or (events 0) removes a descriptor, whatever it was before. 0, or -1 with errno.
int shim_epoll_set(int epoll, int descriptor, uint32_t events);

/// What a server's certificate says of itself.
typedef struct {
  /// Seconds since 1970.
  int64_t not_before;
  int64_t not_after;
  /// Common name and organisation of the issuer in UTF-8, cut where it is longer, no control characters.
  char issuer[256];
} shim_certificate;

/// Certificate of the peer that an exchange is connected to; 0 when there is none. Only while the exchange is under way.
int shim_easy_certificate(CURL *easy, shim_certificate *certificate);

/// Keeps the certificate that a handshake shows, whether it is accepted or not: a refused one is gone with its connection.
typedef struct shim_handshake shim_handshake;
shim_handshake *_Nullable shim_handshake_create(void);
void shim_handshake_release(shim_handshake *handshake);
void shim_handshake_clear(shim_handshake *handshake);
/// 0 when none was shown since it was cleared.
int shim_handshake_certificate(const shim_handshake *handshake, shim_certificate *certificate);
/// Has the handshakes of an exchange kept; their connections share the ownership.
CURLcode shim_easy_keep_handshake(CURL *easy, shim_handshake *handshake);

#pragma clang assume_nonnull end
#endif
