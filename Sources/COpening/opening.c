#define _GNU_SOURCE
#include "opening.h"

#include <dlfcn.h>
#include <string.h>

bool opening_find(const char *library, const opening_symbol *symbols, size_t count) {
  // The library's own calls must reach its own functions, not those that pass calls on to it.
  void *opened = dlopen(library, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
  if (!opened) return false;
  for (size_t i = 0; i < count; i++) {
    void *found = dlsym(opened, symbols[i].name);
    if (!found) return false;
    // POSIX has pointers to functions look like those to data.
    memcpy(symbols[i].place, &found, sizeof found);
  }
  return true;
}
