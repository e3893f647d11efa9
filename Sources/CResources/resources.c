#include "CResources.h"

// C23 #embed costs nothing at build time and tracks edits of the file; an array literal of the
// same size in Swift takes the compiler half a minute.
static const uint8_t bundled_dossier[] = {
#embed "../../Resources/russia-iran-2017.json"
};

static const uint8_t new_dossier[] = {
#embed "../../Resources/new-dossier.json"
};

static const uint8_t dossier_schema[] = {
#embed "../../Resources/dossier.schema.json"
};

static const uint8_t manual_page[] = {
#embed "../../Resources/man/entente.1"
};

static const uint8_t manual_text[] = {
#embed "../../Resources/man/entente.txt"
};

const uint8_t *resources_bundled_dossier(size_t *length) {
  *length = sizeof bundled_dossier;
  return bundled_dossier;
}

const uint8_t *resources_new_dossier(size_t *length) {
  *length = sizeof new_dossier;
  return new_dossier;
}

const uint8_t *resources_dossier_schema(size_t *length) {
  *length = sizeof dossier_schema;
  return dossier_schema;
}

const uint8_t *resources_manual_page(size_t *length) {
  *length = sizeof manual_page;
  return manual_page;
}

const uint8_t *resources_manual_text(size_t *length) {
  *length = sizeof manual_text;
  return manual_text;
}
