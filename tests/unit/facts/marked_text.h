// A small article with its mentions marked in the text, for tests.
#pragma once

#include <string>
#include <string_view>

#include "facts/fact_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Made from marked text, with an empty line between paragraphs:
//   [P:Anna Berg] a person, [O:Acme] an organisation, [M:Oscar] another name,
//   [L:Oslo=NO] a city, [L:Lower Mill=] a place that is in no list, [C:Norway=NO] a country,
//   [D:Norwegian=NO] a demonym of that country, [T:Saturday=2025-08-23] a day.
// Places are identified by their country: all [C:] and [D:] of one country are that country.
class MarkedText {
 public:
  explicit MarkedText(std::string_view marked, std::string title = "");
  MarkedText(const MarkedText&) = delete;
  MarkedText& operator=(const MarkedText&) = delete;

  Article article;
  AnnotatedText text;
  Mentions mentions;

  Facts Build() const;
  std::string At(Span span) const { return std::string(span.In(article.text)); }

 private:
  void AddMark(char kind, std::string_view content);
  void AddPlace(char kind, Span span, std::string_view name, std::string_view country);
};

const FactData& TestData();

// The Who with that name or alias; fails the test and returns an empty one if there is none.
Who Find(const Facts& facts, std::string_view name);

}  // namespace lede::facts
