// The WebAssembly module: takes text through the heap and returns JSON text.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "api/answer.h"
#include "api/engine.h"

namespace {

// Bytes that JavaScript allocated with `_malloc` and filled. The call takes ownership and frees
// them.
class HeapBlock {
 public:
  HeapBlock(uintptr_t address, size_t size)
      : bytes_(reinterpret_cast<char*>(address), &std::free), size_(size) {}
  std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<char, void (*)(void*)> bytes_;
  size_t size_;
};

// Set once by Open, before any other call, and constant from then on.
struct Opened {
  HeapBlock data;
  lede::api::Engine engine;
};
std::unique_ptr<const Opened> opened;

// Decodes with the host's TextDecoder, because embind would loop over every character in
// JavaScript.
emscripten::val ToJavaScript(const std::string& utf8) {
  const auto view =
      emscripten::typed_memory_view(utf8.size(), reinterpret_cast<const uint8_t*>(utf8.data()));
  return emscripten::val::global("TextDecoder").new_().call<emscripten::val>("decode", view);
}

// Opens the data file. Returns an empty string, or what is wrong.
std::string Open(uintptr_t address, size_t size) {
  HeapBlock data(address, size);
  lede::Result<lede::api::Engine> engine = lede::api::Engine::Open(data.view());
  if (!engine.ok()) return engine.error().message;
  opened.reset(new Opened{std::move(data), *std::move(engine)});
  return {};
}

emscripten::val Analyze(uintptr_t address, size_t size, const std::string& options) {
  const HeapBlock content(address, size);
  return ToJavaScript(lede::api::Answer(content.view(), options, opened->engine));
}

emscripten::val AnswerLine(uintptr_t address, size_t size, bool timings, bool article_only) {
  const HeapBlock line(address, size);
  return ToJavaScript(lede::api::AnswerLine(line.view(), opened->engine, {timings, article_only}));
}

}  // namespace

EMSCRIPTEN_BINDINGS(lede) {
  emscripten::function("open", &Open);
  emscripten::function("analyze", &Analyze);
  emscripten::function("answerLine", &AnswerLine);
}
