// Hostile pages cannot exhaust memory: the peak for a page's answer is a few times the page's size.
#include <gtest/gtest.h>
#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include "api/analyze.h"
#include "api/write_json.h"
#include "cli/embedded_data.h"

namespace {

size_t held = 0, most_held = 0;  // bytes; this program's tests run one after the other

}  // namespace

void* operator new(size_t size) {
  void* const bytes = std::malloc(size);
  if (!bytes) std::abort();
  held += malloc_usable_size(bytes);
  most_held = std::max(most_held, held);
  return bytes;
}

void* operator new(size_t size, const std::nothrow_t&) noexcept { return operator new(size); }

void operator delete(void* bytes) noexcept {
  if (bytes) held -= malloc_usable_size(bytes);
  std::free(bytes);
}

void operator delete(void* bytes, size_t) noexcept { operator delete(bytes); }

namespace lede::api {
namespace {

constexpr size_t kPage = size_t{4} << 20, kBlocks = size_t{16} << 20;

struct Shape {
  const char* name;
  const char* start;
  const char* repeated;
};

class Memory : public testing::TestWithParam<Shape> {};

// On top of what grows with the page, what the features of limits::kMaxBlocks take. Memory that is
// allocated but never touched counts here, although the system would not provide it.
TEST_P(Memory, PeakIsAFewTimesAHostilePage) {
  static const Result<Engine> engine = Engine::Open(cli::EmbeddedData());
  std::string page = GetParam().start;
  while (page.size() < kPage) page += GetParam().repeated;
  const size_t before = held;
  most_held = held;
  {
    const Analysis analysis = *Analyze({InputKind::kHtml, page, {}}, *engine);
    WriteJson(analysis, {});
  }
  EXPECT_LE(most_held - before, 7 * page.size() + kBlocks);
  EXPECT_EQ(held, before);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, Memory,
    testing::Values(Shape{"Paragraphs", "", "<p>"}, Shape{"Lines", "", "<p>x"},
                    Shape{"Bold", "", "<b>x"}, Shape{"Breaks", "", "<br>"},
                    Shape{"Comments", "", "<!>"}, Shape{"Attributes", "", "<p a=b c>"},
                    Shape{"Lists", "", "<ul><li>x"}, Shape{"Cells", "", "<table><tr><td>x"},
                    Shape{"Quotes", "", "<blockquote>x "}, Shape{"Dialogs", "", "<dialog>x"},
                    Shape{"Title", "<title>", "x "},
                    Shape{"Meta", "<meta name=title content='", "x "},
                    Shape{"Ampersands", "", "&amp;x"}, Shape{"Words", "<p>", "word "}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace lede::api
