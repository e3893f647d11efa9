#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>
#include <stdint.h>

// All of them: UTF-8, `*length` bytes, not terminated by a zero byte, alive as long as the process.

/// The bundled dossier.
const uint8_t *resources_bundled_dossier(size_t *length);

/// The small dossier that a new file begins with.
const uint8_t *resources_new_dossier(size_t *length);

/// The JSON Schema of the dossier format.
const uint8_t *resources_dossier_schema(size_t *length);

/// The manual as mdoc.
const uint8_t *resources_manual_page(size_t *length);

/// The manual as plain text, made from the page.
const uint8_t *resources_manual_text(size_t *length);

#endif
