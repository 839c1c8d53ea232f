#pragma once

#include <stddef.h>
#include <stdint.h>

/// Adds whole blocks of 64 bytes to the eight words of a SHA-256, by the processor's own instructions where it has them.
void groundplan_sha256_add(uint32_t words[8], const uint8_t *blocks, size_t count);

/// The same on any processor.
void groundplan_sha256_add_anywhere(uint32_t words[8], const uint8_t *blocks, size_t count);
