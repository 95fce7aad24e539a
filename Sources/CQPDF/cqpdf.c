#include "cqpdf.h"

#include <opening.h>

#define FUNCTIONS(F)                                                                              \
  F(qpdf_data, qpdf_init, (void), ())                                                             \
  F(QPDF_BOOL, qpdf_has_error, (qpdf_data q), (q))                                                \
  F(qpdf_error, qpdf_get_error, (qpdf_data q), (q))                                               \
  F(enum qpdf_error_code_e, qpdf_get_error_code, (qpdf_data q, qpdf_error e), (q, e))             \
  F(char const *, qpdf_get_error_message_detail, (qpdf_data q, qpdf_error e), (q, e))             \
  F(QPDF_BOOL, qpdf_more_warnings, (qpdf_data q), (q))                                            \
  F(qpdf_error, qpdf_next_warning, (qpdf_data q), (q))                                            \
  F(QPDF_ERROR_CODE, qpdf_read_memory,                                                            \
    (qpdf_data q, char const *name, char const *bytes, unsigned long long count,                  \
     char const *password),                                                                       \
    (q, name, bytes, count, password))                                                            \
  F(qpdf_oh, qpdf_get_trailer, (qpdf_data q), (q))                                                \
  F(qpdf_oh, qpdf_get_object_by_id, (qpdf_data q, int number, int generation),                    \
    (q, number, generation))                                                                      \
  F(QPDF_BOOL, qpdf_oh_is_stream, (qpdf_data q, qpdf_oh o), (q, o))                               \
  F(qpdf_oh, qpdf_oh_get_dict, (qpdf_data q, qpdf_oh o), (q, o))                                  \
  F(char const *, qpdf_oh_unparse_resolved, (qpdf_data q, qpdf_oh o), (q, o))                     \
  F(QPDF_ERROR_CODE, qpdf_oh_get_stream_data,                                                     \
    (qpdf_data q, qpdf_oh o, enum qpdf_stream_decode_level_e level, QPDF_BOOL *filtered,          \
     unsigned char **bytes, size_t *count),                                                       \
    (q, o, level, filtered, bytes, count))

#define PROCEDURES(F)                                                                             \
  F(void, qpdf_cleanup, (qpdf_data * q), (q))                                                     \
  F(void, qpdf_silence_errors, (qpdf_data q), (q))                                                \
  F(void, qpdf_set_suppress_warnings, (qpdf_data q, QPDF_BOOL value), (q, value))                 \
  F(void, qpdf_set_attempt_recovery, (qpdf_data q, QPDF_BOOL value), (q, value))                  \
  F(void, qpdf_oh_release, (qpdf_data q, qpdf_oh o), (q, o))

OPENING(cqpdf_load, "libqpdf.so.29")
