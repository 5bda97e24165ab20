// A small article with its mentions marked in the text, for tests.
#include "unit/facts/marked_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "api/engine.h"
#include "article/read_clean_text.h"
#include "base/civil_date.h"
#include "cli/embedded_data.h"
#include "facts/build_facts.h"
#include "text/annotate.h"

namespace lede::facts {
namespace {

const api::Engine& TestEngine() {
  static const Result<api::Engine> engine = api::Engine::Open(cli::EmbeddedData());
  return *engine;
}

}  // namespace

const FactData& TestData() { return TestEngine().facts; }

MarkedText::MarkedText(std::string_view marked, std::string title) {
  std::string plain;
  for (size_t at = 0; at < marked.size();) {
    const bool is_mark = marked[at] == '[' && at + 2 < marked.size() && marked[at + 2] == ':';
    if (!is_mark) {
      plain += marked[at++];
      continue;
    }
    const size_t end = marked.find(']', at);
    const char kind = marked[at + 1];
    const std::string_view content = marked.substr(at + 3, end - at - 3);
    const std::string_view name = content.substr(0, content.find('='));
    article.text = plain;  // the mark starts at its end
    plain += name;
    AddMark(kind, content);
    at = end + 1;
  }
  PageHints hints;
  hints.title = std::move(title);
  hints.published = "2025-08-23";
  article = article::ReadCleanText(plain, hints, TestEngine().article);
  text = text::Annotate(article, TestEngine().text);
}

void MarkedText::AddMark(char kind, std::string_view content) {
  const size_t equals = std::min(content.find('='), content.size());
  const std::string_view name = content.substr(0, equals);
  const std::string_view value =
      equals < content.size() ? content.substr(equals + 1) : std::string_view();
  const uint32_t start = static_cast<uint32_t>(article.text.size());
  const Span span{start, start + static_cast<uint32_t>(name.size())};
  if (kind == 'T') {
    const auto day = ParseIsoDate(value);
    mentions.times.push_back(
        {span, TimeType::kDate, std::string(value), day, day, Basis::kInferred, 1});
  } else if (kind == 'P' || kind == 'O' || kind == 'M') {
    const EntityType type = kind == 'P'   ? EntityType::kPerson
                            : kind == 'O' ? EntityType::kOrganization
                                          : EntityType::kMisc;
    mentions.entities.push_back({span, type, 1});
  } else {
    if (kind != 'D') mentions.entities.push_back({span, EntityType::kLocation, 1});
    AddPlace(kind, span, name, value);
  }
}

void MarkedText::AddPlace(char kind, Span span, std::string_view name, std::string_view country) {
  const PlaceKind place_kind = kind != 'L'       ? PlaceKind::kCountry
                               : country.empty() ? PlaceKind::kPlace
                                                 : PlaceKind::kCity;
  const auto known =
      std::find_if(mentions.places.begin(), mentions.places.end(), [&](const Place& place) {
        return place.kind == place_kind && place.country == country &&
               (kind != 'L' || place.name == name);
      });
  const uint32_t index = static_cast<uint32_t>(known - mentions.places.begin());
  if (known == mentions.places.end()) {
    Place place;
    place.name = std::string(name);
    place.kind = place_kind;
    place.country = std::string(country);
    place.score = 1;
    mentions.places.push_back(place);
  }
  mentions.place_mentions.push_back(
      {span, kind == 'D' ? PlaceForm::kDemonym : PlaceForm::kName, index});
}

Facts MarkedText::Build() const { return BuildFacts(article, text, mentions, TestData()); }

Who Find(const Facts& facts, std::string_view name) {
  for (const Who& who : facts.who) {
    const bool is_alias =
        std::find(who.aliases.begin(), who.aliases.end(), name) != who.aliases.end();
    if (who.name == name || is_alias) return who;
  }
  ADD_FAILURE() << "nobody is called " << name;
  return {};
}

}  // namespace lede::facts
