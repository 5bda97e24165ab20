// The `lede` program.
#include <iostream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "cli/run.h"

namespace {

// Makes large blocks go back to the system as soon as they are freed. By default, glibc stops doing
// so for any size (up to 32 MB) that it has seen freed once, and then answering a large page takes
// up to a third more memory. No block of a normal page is this large. What a normal page takes in
// small blocks is kept for the next page, which saves 3 % of the time.
void TuneMemory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 2 << 20);
  mallopt(M_TOP_PAD, 256 << 10);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  TuneMemory();
  std::ios::sync_with_stdio(false);  // a quarter faster: no byte-by-byte reads
  return lede::cli::Run(argc, argv);
}
