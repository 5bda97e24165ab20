// Sixty thousand broken pages, the same in every run, each give a valid tree.
#include <gtest/gtest.h>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "html/tree_builder.h"
#include "unit/html/outline.h"

namespace lede::html {
namespace {

constexpr std::string_view kPieces[] = {"<p>",         "</p>",
                                        "<b>",         "</b>",
                                        "<a href=x>",  "</a>",
                                        "<nobr>",      "</nobr>",
                                        "<div>",       "</div>",
                                        "<table>",     "</table>",
                                        "<tr>",        "<td>",
                                        "</td>",       "<caption>",
                                        "<col>",       "<tbody>",
                                        "</tbody>",    "<select>",
                                        "</select>",   "<option>",
                                        "<optgroup>",  "<input>",
                                        "<hr>",        "<form>",
                                        "</form>",     "<template>",
                                        "</template>", "<svg>",
                                        "</svg>",      "<foreignObject>",
                                        "<desc>",      "<title>",
                                        "</title>",    "<math>",
                                        "<mi>",        "<annotation-xml encoding=text/html>",
                                        "</math>",     "<frameset>",
                                        "<frame>",     "</frameset>",
                                        "<noframes>",  "<body a=1>",
                                        "</body>",     "<html b=2>",
                                        "</html>",     "<head>",
                                        "</head>",     "<script>",
                                        "</script>",   "<style>",
                                        "</style>",    "<textarea>",
                                        "<li>",        "<dd>",
                                        "<ruby>",      "<rt>",
                                        "<object>",    "</object>",
                                        "<button>",    "</button>",
                                        "<h1>",        "</h2>",
                                        "<x-a>",       "</x-a>",
                                        "<plaintext>", "<!--",
                                        "-->",         "<![CDATA[",
                                        "]]>",         "<!doctype html>",
                                        "&amp;",       "&notin;",
                                        "&",           "text",
                                        " ",           "\n",
                                        "\r",          "<",
                                        ">",           "/",
                                        "'",           "\"",
                                        "=",           "\xC3\xA9",
                                        "\xFF"};

class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  size_t Below(size_t n) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<size_t>(state_ >> 33) % n;
  }

 private:
  uint64_t state_;
};

std::string MakePage(Random* random) {
  std::string page;
  for (size_t left = random->Below(60) + 1; left > 0; --left) {
    const size_t choice = random->Below(std::size(kPieces) + 1);
    page += choice < std::size(kPieces) ? kPieces[choice] : std::string_view("\0", 1);
    if (random->Below(12) == 0) page.resize(random->Below(page.size() + 1));
    if (random->Below(12) == 0) page += page.substr(random->Below(page.size() + 1));
  }
  return page;
}

TEST(Mutation, EveryBrokenPageAndFragmentGivesAValidTree) {
  constexpr std::string_view kContexts[] = {"",      "div",    "td",       "table", "select",
                                            "title", "script", "template", "html",  "frameset"};
  Random random(2025);
  for (int i = 0; i < 60000; ++i) {
    const std::string page = MakePage(&random);
    ParseOptions options;
    options.scripting = random.Below(2) == 0;
    options.context = kContexts[random.Below(2) == 0 ? 0 : random.Below(std::size(kContexts))];
    const Document document = TreeBuilder(page, options).Build();
    size_t depth = 0;
    ASSERT_EQ(FindFault(document, &depth), "") << "page " << i << ": " << page;
  }
}

}  // namespace
}  // namespace lede::html
