#include "CMalloc.h"

#include <malloc.h>

unsigned long allocated_bytes(void) {
  struct mallinfo2 state = mallinfo2();
  return state.uordblks + state.hblkhd;
}
