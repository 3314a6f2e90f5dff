#include "CurlShim.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct shim_handshake {
  atomic_int owners;
  int is_shown;
  shim_certificate certificate;
};

static int64_t seconds(const ASN1_TIME *_Nullable moment) {
  struct tm parts;
  if (moment == NULL || ASN1_TIME_to_tm(moment, &parts) != 1) return 0;
  return timegm(&parts);
}

/// Appends one part of a name, with a comma before it unless it is the first.
static void append(char *text, size_t size, const X509_NAME *name, int part) {
  int place = X509_NAME_get_index_by_NID(name, part, -1);
  if (place < 0) return;
  unsigned char *bytes = NULL;
  int count = ASN1_STRING_to_UTF8(&bytes, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
  if (count < 0) return;
  size_t end = strlen(text);
  if (end > 0 && end + 2 < size) {
    text[end++] = ',';
    text[end++] = ' ';
  }
  for (int index = 0; index < count && end + 1 < size; index++) {
    text[end++] = bytes[index] < 0x20 || bytes[index] == 0x7F ? ' ' : (char)bytes[index];
  }
  text[end] = 0;
  OPENSSL_free(bytes);
}

static void read_certificate(const X509 *peer, shim_certificate *certificate) {
  memset(certificate, 0, sizeof *certificate);
  certificate->not_before = seconds(X509_get0_notBefore(peer));
  certificate->not_after = seconds(X509_get0_notAfter(peer));
  const X509_NAME *issuer = X509_get_issuer_name(peer);
  if (issuer == NULL) return;
  append(certificate->issuer, sizeof certificate->issuer, issuer, NID_commonName);
  append(certificate->issuer, sizeof certificate->issuer, issuer, NID_organizationName);
}

int shim_easy_certificate(CURL *easy, shim_certificate *certificate) {
  struct curl_tlssessioninfo *session = NULL;
  if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || session == NULL) return 0;
  if (session->backend != CURLSSLBACKEND_OPENSSL || session->internals == NULL) return 0;
  const X509 *peer = SSL_get0_peer_certificate((const SSL *)session->internals);
  if (peer == NULL) return 0;
  read_certificate(peer, certificate);
  return 1;
}

shim_handshake *shim_handshake_create(void) {
  shim_handshake *handshake = calloc(1, sizeof *handshake);
  if (handshake != NULL) atomic_init(&handshake->owners, 1);
  return handshake;
}

void shim_handshake_release(shim_handshake *handshake) {
  if (atomic_fetch_sub(&handshake->owners, 1) == 1) free(handshake);
}

void shim_handshake_clear(shim_handshake *handshake) { handshake->is_shown = 0; }

int shim_handshake_certificate(const shim_handshake *handshake, shim_certificate *certificate) {
  if (handshake->is_shown) *certificate = handshake->certificate;
  return handshake->is_shown;
}

/// Where a connection's context keeps its share of a handshake.
static int place = -1;
static pthread_once_t has_place = PTHREAD_ONCE_INIT;

static void free_share(void *context, void *share, CRYPTO_EX_DATA *data, int index, long number, void *pointer) {
  if (share != NULL) shim_handshake_release(share);
}

static void make_place(void) { place = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL, free_share); }

/// Looks on; what OpenSSL says of the certificate stays as it is.
static int on_verify(int is_good, X509_STORE_CTX *verification) {
  const SSL *connection = X509_STORE_CTX_get_ex_data(verification, SSL_get_ex_data_X509_STORE_CTX_idx());
  const X509 *peer = X509_STORE_CTX_get0_cert(verification);
  if (connection == NULL || peer == NULL) return is_good;
  shim_handshake *handshake = SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), place);
  if (handshake != NULL && (!is_good || X509_STORE_CTX_get_error_depth(verification) == 0)) {
    read_certificate(peer, &handshake->certificate);
    handshake->is_shown = 1;
  }
  return is_good;
}

static CURLcode on_context(CURL *easy, void *context, void *user) {
  shim_handshake *handshake = user;
  pthread_once(&has_place, make_place);
  if (place < 0) return CURLE_OK;
  atomic_fetch_add(&handshake->owners, 1);
  if (SSL_CTX_set_ex_data(context, place, handshake) != 1) {
    shim_handshake_release(handshake);
    return CURLE_OK;
  }
  SSL_CTX_set_verify(context, SSL_CTX_get_verify_mode(context), on_verify);
  return CURLE_OK;
}

CURLcode shim_easy_keep_handshake(CURL *easy, shim_handshake *handshake) {
  curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, handshake);
  return curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, on_context);
}
