// Fuzzes the whole pipeline, from a page, its visible text or an article's text to the JSON answer.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "api/analyze.h"
#include "api/engine.h"
#include "api/write_json.h"
#include "cli/embedded_data.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const lede::Result<lede::api::Engine> engine =
      lede::api::Engine::Open(lede::cli::EmbeddedData());
  if (size == 0 || !engine.ok()) return 0;
  lede::api::Input input;
  input.kind = static_cast<lede::api::InputKind>(data[0] % 3);
  input.content = std::string_view(reinterpret_cast<const char*>(data + 1), size - 1);
  const lede::Result<lede::api::Analysis> analysis = lede::api::Analyze(input, *engine);
  if (analysis.ok()) lede::api::WriteJson(*analysis, {});
  return 0;
}
