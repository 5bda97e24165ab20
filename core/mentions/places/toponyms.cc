// The place names found in a text, with the places each may refer to.
#include "mentions/places/toponyms.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/word_list.h"

namespace lede::mentions {
namespace {

constexpr size_t kLongestGap = 40;  // bytes
constexpr std::string_view kTowns = "capital city port resort town village";

// True for "'s ", " city of ", " port city of ", " capital ".
bool IsOwner(std::string_view between) {
  if (between == "'s " || between == "’s ") return true;
  if (!StartsWith(between, " ") || !EndsWith(between, " ")) return false;
  between = Trim(between);
  if (EndsWith(between, " of")) between.remove_suffix(3);
  return IsWordOf(kTowns, between.substr(between.rfind(' ') + 1));
}

// From one table cell or line to the next, with no letters in between.
bool IsBetweenRows(std::string_view between) {
  return between.find_first_of("\t\n") != std::string_view::npos && between[0] != '.' &&
         std::none_of(between.begin(), between.end(), IsAsciiAlpha);
}

Link LinkOf(std::string_view between) {
  if (between.size() > kLongestGap) return Link::kApart;
  if (between == ", " || between == " (" || between == ",") return Link::kComma;
  for (const std::string_view word : {" and ", ", and ", " or ", ", or ", " & ", "/", "; "}) {
    if (between == word) return Link::kList;
  }
  if (IsOwner(between)) return Link::kOwner;
  return IsBetweenRows(between) ? Link::kList : Link::kApart;
}

}  // namespace

void ToponymBuilder::Add(Span span, PlaceForm form, ToponymUse use,
                         std::vector<Candidate> candidates, bool is_tagged) {
  const std::string_view name = span.In(text_);
  const auto [at, is_new] =
      known_[form == PlaceForm::kDemonym].try_emplace(name, built_.names.size());
  if (is_new) built_.names.push_back({std::string(name), std::move(candidates)});
  const bool is_first = built_.all.empty();
  const Link link = is_first ? Link::kApart : LinkOf(Span{end(), span.start}.In(text_));
  built_.all.push_back({span, form, use, static_cast<uint32_t>(at->second), link, is_tagged});
}

bool ToponymBuilder::IsFull() const { return built_.all.size() >= limits::kMaxMentions; }

bool ToponymBuilder::EndsAt(uint32_t offset) const {
  return !built_.all.empty() && end() == offset;
}

}  // namespace lede::mentions
