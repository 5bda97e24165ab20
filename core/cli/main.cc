// The program `lede`.
#include <iostream>

#include "cli/run.h"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);  // else each byte is read on its own: a quarter of a batch's time
  return lede::cli::Run(argc, argv);
}
