// What in a text names places, with the places each may stand for.
#include "mentions/places/toponyms.h"

#include "base/limits.h"

namespace lede::mentions {
namespace {

Link LinkOf(std::string_view between) {
  if (between == ", " || between == " (" || between == ",") return Link::kComma;
  for (const std::string_view word : {" and ", ", and ", " or ", ", or ", " & ", "/", "; "}) {
    if (between == word) return Link::kList;
  }
  return Link::kApart;
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
