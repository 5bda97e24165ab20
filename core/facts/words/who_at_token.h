// Looks up who is mentioned at a token.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/annotated_text.h"
#include "model/facts.h"

namespace lede::facts {

class WhoAtToken {
 public:
  // Indexes all mentions of `people`. O(mentions log tokens).
  WhoAtToken(const AnnotatedText& text, const std::vector<Who>& people);

  // Returns an index into `people`.
  std::optional<uint32_t> operator[](uint32_t token) const {
    if (who_[token] == kNobody) return std::nullopt;
    return who_[token];
  }

  void Mark(const AnnotatedText& text, Span span, uint32_t who);

 private:
  static constexpr uint32_t kNobody = static_cast<uint32_t>(-1);
  std::vector<uint32_t> who_;  // by token
};

}  // namespace lede::facts
