#include "CurlShim.h"

#include <errno.h>

CURLcode shim_easy_set_long(CURL *easy, CURLoption option, long value) { return curl_easy_setopt(easy, option, value); }

CURLcode shim_easy_set_off(CURL *easy, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_easy_set_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_easy_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_easy_set_data_fn(CURL *easy, CURLoption option, shim_data_fn value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_easy_set_open_fn(CURL *easy, shim_open_fn value) {
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}

CURLcode shim_easy_get_long(CURL *easy, CURLINFO info, long *value) { return curl_easy_getinfo(easy, info, value); }

CURLcode shim_easy_get_string(CURL *easy, CURLINFO info, const char **value) {
  return curl_easy_getinfo(easy, info, value);
}

CURLcode shim_easy_get_pointer(CURL *easy, CURLINFO info, void **value) { return curl_easy_getinfo(easy, info, value); }

CURLcode shim_easy_get_list(CURL *easy, CURLINFO info, struct curl_slist **value) {
  return curl_easy_getinfo(easy, info, value);
}

CURLMcode shim_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

CURLMcode shim_multi_set_pointer(CURLM *multi, CURLMoption option, void *value) {
  return curl_multi_setopt(multi, option, value);
}

CURLMcode shim_multi_set_socket_fn(CURLM *multi, shim_socket_fn value) {
  return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, value);
}

CURLMcode shim_multi_set_timer_fn(CURLM *multi, shim_timer_fn value) {
  return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, value);
}

CURLcode shim_message_result(const CURLMsg *message) { return message->data.result; }

const struct sockaddr *shim_socket_address(const struct curl_sockaddr *address) { return &address->addr; }

int shim_epoll_set(int epoll, int descriptor, uint32_t events) {
  struct epoll_event event = {.events = events, .data.fd = descriptor};
  if (events == 0) {
    if (epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &event) == 0) return 0;
    return errno == ENOENT || errno == EBADF ? 0 : -1;
  }
  if (epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) == 0) return 0;
  return errno == ENOENT ? epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) : -1;
}
