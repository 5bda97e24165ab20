// The program `lede`.
#include <iostream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "cli/run.h"

namespace {

// What is large is given back to the system as soon as it is freed. Left to itself, glibc stops
// doing so for sizes it has seen freed once, up to 32 MB, and a large page's answer then takes up
// to a third more memory. Of a normal page nothing is as large.
void GiveBackLargeMemory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  GiveBackLargeMemory();
  std::ios::sync_with_stdio(
      false);  // else each byte is read on its own: a quarter of a batch's time
  return lede::cli::Run(argc, argv);
}
