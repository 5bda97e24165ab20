// Why a page is not an article.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace lede {

enum class Refusal : uint8_t {
  kNone,  // it is an article
  kNothing,
  kEmpty,
  kShort,
  kListing,
  kError,
  kConsent,
  kLogin,
  kSubscribers,
};

struct RefusalWords {
  std::string_view code;      // for programs, stable: "subscribers"
  std::string_view sentence;  // for people, in English
};

constexpr RefusalWords kRefusals[] = {
    {},
    {"none", "No article was found on this page."},
    {"empty", "The text is empty."},
    {"short", "The page holds too little text for an article."},
    {"list", "The page lists or sells things; it is not an article."},
    {"error", "The page reports an error instead of an article."},
    {"consent", "The page asks for consent to cookies and holds no article behind the question."},
    {"login", "The page asks for a login and shows no article."},
    {"subscribers",
     "Only the beginning of the article is in the page; the rest is for subscribers."},
};

static_assert(std::size(kRefusals) == static_cast<size_t>(Refusal::kSubscribers) + 1);

inline RefusalWords WordsOf(Refusal refusal) { return kRefusals[static_cast<size_t>(refusal)]; }

}  // namespace lede
