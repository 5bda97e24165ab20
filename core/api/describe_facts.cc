// Describes the facts of an article in short lines for people.
#include "api/describe_facts.h"

#include "base/stable_sort.h"

namespace lede::api {
namespace {

std::string Join(const std::vector<std::string>& parts, const char* separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string ReadingTime(const Article& article) {
  if (article.reading_minutes_slow == 0) return {};
  const std::string slow = std::to_string(article.reading_minutes_slow) + " min";
  const bool range = article.reading_minutes_fast != article.reading_minutes_slow;
  return range ? std::to_string(article.reading_minutes_fast) + "–" + slow : slow;
}

}  // namespace

std::string DescribeSource(const Article& article) {
  std::vector<std::string> authors;
  for (const Author& author : article.authors) authors.push_back(author.name);
  return Join({Join(authors, ", "), article.site_name, article.published.substr(0, 10),
               ReadingTime(article)},
              " · ");
}

std::vector<std::string> DescribeSummary(const Analysis& analysis) {
  Summary sentences = analysis.summary;
  StableSort(&sentences,
             [](const SummarySentence& a, const SummarySentence& b) { return a.span < b.span; });
  std::vector<std::string> lines;
  for (const SummarySentence& sentence : sentences)
    lines.emplace_back(sentence.span.In(analysis.article.text));
  return lines;
}

std::vector<std::string> DescribeWho(const Facts& facts) {
  std::vector<std::string> lines;
  for (const Who& who : facts.who)
    lines.push_back(Join({who.name, who.role ? who.role->text : ""}, ", "));
  return lines;
}

std::vector<std::string> DescribeWhere(const Facts& facts) {
  std::vector<std::string> lines;
  for (const Where& where : facts.where) {
    const Place& place = where.place;
    const bool country = place.kind == PlaceKind::kCountry;
    const std::string region = place.region == place.name ? std::string() : place.region;
    lines.push_back(Join({place.name, region, country ? std::string() : place.country_name}, ", "));
  }
  return lines;
}

std::vector<std::string> DescribeWhen(const Facts& facts) {
  std::vector<std::string> lines;
  for (const When& when : facts.when) {
    const bool on_calendar =
        when.start && (when.type == TimeType::kDate || when.type == TimeType::kTime);
    if (!on_calendar) continue;
    constexpr size_t kYear = 4;  // a shorter value is a decade or a century
    const bool as_written = when.value.size() < kYear || when.value == when.text;
    lines.push_back(as_written ? when.text : when.value + " (" + when.text + ")");
  }
  return lines;
}

}  // namespace lede::api
