#include "CResources.h"

// C23 #embed costs nothing at build time and tracks edits of the file; an array literal of the
// same size in Swift takes the compiler half a minute.
static const uint8_t bundled_dossier[] = {
#embed "../../Resources/russia-iran-2017.json"
};

const uint8_t *resources_bundled_dossier(size_t *length) {
  *length = sizeof bundled_dossier;
  return bundled_dossier;
}
