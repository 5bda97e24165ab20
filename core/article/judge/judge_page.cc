// Decides whether a page is an article, and if not, why not.
#include "article/judge/judge_page.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Tag;

// Fewer words in the body are only a note, a caption or a teaser.
constexpr uint32_t kFewWords = 50;
// A page that asks for payment and shows fewer words shows only the beginning of an article.
constexpr uint32_t kStubWords = 200;

// Odds of 1 to 4 that it is an article, because hiding an article is worse than showing a list.
// With this limit 0.968 of 793 articles and 0.18 of 335 listings, collections and products were
// readable (WCXB, held-out sites).
constexpr int32_t kArticleScore = -1408;
// On a site's front page the odds must be 7 to 1: 58 of 61 such pages were not articles (WCXB).
constexpr int32_t kFrontPageScore = 2048;

// Whether blocks about cookies have more than a third of the page's words.
bool AsksForConsent(const PageFacts& facts, const Phrases& phrases) {
  uint32_t consent = 0, all = 0;
  for (uint32_t i = 0; i < facts.page.blocks.size(); ++i) {
    const uint32_t count = facts.words.CountOf(i);
    const PhraseFits fits = phrases.Match(facts.words.Of(i), count);
    all += count;
    if (fits[static_cast<size_t>(PhraseKind::kConsent)] != PhraseFit::kNone) consent += count;
  }
  return consent * 3 > all;
}

// JSON-LD's "isAccessibleForFree": false, with which publishers mark content behind a paywall.
bool SaysNotFree(const html::Document& document) {
  for (html::NodeId n = html::kRoot; n < document.size(); ++n) {
    if (document.tag(n) != Tag::kScript ||
        document.attribute(n, Attr::kType) != "application/ld+json") {
      continue;
    }
    const std::string text = ToAsciiLower(document.TextContent(n));
    size_t at = text.find("isaccessibleforfree");
    if (at == std::string::npos) continue;
    at = text.find_first_not_of("\" :\n\t", at + 19);
    if (at != std::string::npos && text.compare(at, 5, "false") == 0) return true;
  }
  return false;
}

bool HasInput(const html::Document& document, std::string_view type) {
  for (html::NodeId n = html::kRoot; n < document.size(); ++n) {
    if (document.tag(n) == Tag::kInput && document.attribute(n, Attr::kType) == type) return true;
  }
  return false;
}

// "https://news.example/": the URL of the site itself.
bool IsFrontAddress(std::string_view url) {
  const size_t host = url.find("://");
  if (host == std::string_view::npos) return false;
  const size_t path = url.find_first_of("/?#", host + 3);
  return path == std::string_view::npos || url.substr(path) == "/";
}

// HTTP status codes are the same in every language.
bool IsErrorTitle(const std::string& title) {
  for (const std::string_view code : {"404", "403", "410", "500", "502", "503"}) {
    const size_t at = title.find(code);
    if (at == std::string::npos || title.size() > 60) continue;
    const bool alone = (at == 0 || !IsAsciiAlnum(title[at - 1])) &&
                       (at + 3 == title.size() || !IsAsciiAlnum(title[at + 3]));
    if (alone) return true;
  }
  return false;
}

// Whether an image or a program was read as text: more than one byte in a hundred begins a control
// character (DEL or U+0080 to U+009F; lower ones count as white space).
bool IsGarbled(const PageFacts& facts, const std::vector<uint8_t>& kept) {
  size_t bytes = 0, controls = 0;
  for (uint32_t i = 0; i < kept.size(); ++i) {
    if (!kept[i]) continue;
    const std::string_view text = facts.page.TextOf(facts.page.blocks[i]);
    bytes += text.size();
    for (size_t at = 0; at < text.size(); ++at) {
      const bool is_c1 = text[at] == '\xC2' && at + 1 < text.size() &&
                         static_cast<unsigned char>(text[at + 1]) < 0xA0;
      controls += is_c1 || text[at] == '\x7F';
    }
  }
  return controls * 100 > bytes;
}

}  // namespace

Refusal WhyNotReadable(const html::Document& document, const PageFacts& facts,
                       const Phrases& phrases, const std::vector<uint8_t>& kept,
                       const std::string& title, std::string_view url, int32_t page_score) {
  const bool is_article = page_score > (IsFrontAddress(url) ? kFrontPageScore : kArticleScore);
  uint32_t words = 0;
  for (uint32_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) words += facts.words.CountOf(i);
  }
  if (IsGarbled(facts, kept)) return Refusal::kNothing;
  if (words >= kStubWords && is_article) return Refusal::kNone;
  if (words < kFewWords || !is_article) {
    if (IsErrorTitle(title)) return Refusal::kError;
    if (words < kStubWords && AsksForConsent(facts, phrases)) return Refusal::kConsent;
    if (words < kStubWords && HasInput(document, "password")) return Refusal::kLogin;
  }
  if (words < kStubWords && SaysNotFree(document)) return Refusal::kSubscribers;
  if (words == 0) return Refusal::kNothing;
  if (!is_article) return Refusal::kListing;
  return words < kFewWords ? Refusal::kShort : Refusal::kNone;
}

}  // namespace lede::article
