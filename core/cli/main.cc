// The program `lede`.
#include <cstdio>
#include <iostream>
#include <string>

#include "api/answer.h"
#include "api/engine.h"
#include "cli/embedded_data.h"

int main(int argc, char** argv) {
  const lede::Result<lede::api::Engine> engine = lede::api::Engine::Open(lede::cli::EmbeddedData());
  if (!engine.ok()) {
    std::fprintf(stderr, "lede: %s\n", engine.error().message.c_str());
    return 3;
  }
  const bool timings = argc > 2 && std::string(argv[2]) == "--timings";
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    std::cout << lede::api::AnswerLine(line, *engine, timings) << '\n';
  }
  return 0;
}
