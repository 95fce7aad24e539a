// Libraries that are opened when they are first asked for, since most commands need none of them and to
// load one with all that it is linked to takes a while.
//
// A shim lists what it takes of a library, row by row (type, name, parameters, arguments): what returns
// something as FUNCTIONS(F), what returns nothing as PROCEDURES(F). OPENING then defines all of it under
// the library's own names, each passing its call on, and the function that opens the library, which has
// to be called before them.
#pragma once
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

/// What a library calls a function, and where that one's address belongs.
typedef struct {
  const char *name;
  void *place;
} opening_symbol;

/// Opens a library for good and finds functions in it. False where the machine has no such library or
/// that lacks one of them.
bool opening_find(const char *library, const opening_symbol *symbols, size_t count);

/// `bool function(void)` opens the library, the first time; false where it cannot.
#define OPENING(function, library)                                                  \
  FUNCTIONS(OPENING_POINTER)                                                        \
  PROCEDURES(OPENING_POINTER)                                                       \
  FUNCTIONS(OPENING_RETURN)                                                         \
  PROCEDURES(OPENING_CALL)                                                          \
                                                                                    \
  static bool is_open;                                                              \
                                                                                    \
  static void open_once(void) {                                                     \
    const opening_symbol symbols[] = {                                              \
        FUNCTIONS(OPENING_SYMBOL) PROCEDURES(OPENING_SYMBOL)};                      \
    is_open = opening_find(library, symbols, sizeof symbols / sizeof symbols[0]);   \
  }                                                                                 \
                                                                                    \
  bool function(void) {                                                             \
    static pthread_once_t once = PTHREAD_ONCE_INIT;                                 \
    pthread_once(&once, open_once);                                                 \
    return is_open;                                                                 \
  }

#define OPENING_POINTER(type, name, parameters, arguments) static type(*found_##name) parameters;
#define OPENING_RETURN(type, name, parameters, arguments) \
  type name parameters { return found_##name arguments; }
#define OPENING_CALL(type, name, parameters, arguments) \
  type name parameters { found_##name arguments; }
#define OPENING_SYMBOL(type, name, parameters, arguments) {OPENING_STRING(name), &found_##name},

/// A word as a string, with its macros expanded: some headers rename functions so, and the library has
/// the names that come out.
#define OPENING_STRING(word) OPENING_QUOTED(word)
#define OPENING_QUOTED(word) #word
