#pragma once

/// How many bytes this process has allocated and not freed. What was freed and is kept for later
/// is not counted, which the resident memory cannot tell.
unsigned long allocated_bytes(void);
