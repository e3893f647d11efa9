// Which characters the terminal shows.

#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const char *terminal_variable(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? "" : value;
}

// An unset, C or POSIX locale, and one that is not installed, says nothing about the terminal, and
// nearly all terminals are UTF-8. Only a locale that names another codeset says otherwise.
bool terminal_choose_locale(bool ascii) {
  setlocale(LC_ALL, "");
  if (!ascii && strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0) {
    return true;
  }
  const char *wanted = terminal_variable("LC_ALL");
  wanted = *wanted != 0 ? wanted : terminal_variable("LC_CTYPE");
  wanted = *wanted != 0 ? wanted : terminal_variable("LANG");
  const char *codeset = strchr(wanted, '.');
  bool is_silent = codeset == NULL || strncasecmp(codeset, ".UTF-8", 6) == 0 ||
                   strncasecmp(codeset, ".UTF8", 5) == 0;
  if (!ascii && is_silent && setlocale(LC_CTYPE, "C.UTF-8") != NULL) {
    return true;
  }
  setlocale(LC_CTYPE, "C");
  return false;
}
