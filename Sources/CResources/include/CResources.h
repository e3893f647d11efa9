#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>
#include <stdint.h>

/// The bundled dossier: UTF-8 JSON, `*length` bytes, not terminated by a zero byte.
/// The bytes live as long as the process.
const uint8_t *resources_bundled_dossier(size_t *length);

#endif
