// Finds the byline in the lines of a page's text, for pages without elements marked as bylines.
#include "article/metadata/author/text_byline.h"

#include <algorithm>
#include <utility>

#include "article/bylines/name_pieces.h"
#include "article/bylines/parse_byline.h"
#include "article/dates/find_dates.h"
#include "base/ascii.h"
#include "base/unicode.h"

namespace lede::article {
namespace {

constexpr size_t kLinesBehind = 16;   // after the headline
constexpr size_t kLinesOfHead = 6;    // on both sides of the headline, where a name needs no "By"
constexpr size_t kLongestLine = 120;  // bytes of a line that is a byline
constexpr size_t kLongestIntroduction = 24;
constexpr size_t kShortestLabel = 5;  // bytes of a noun; "von" and "by" also begin sentences
constexpr size_t kMostNameWords = 4;  // of a person, or of a job title

std::vector<std::string_view> SplitLines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

}  // namespace

TextBylines::TextBylines(const PageSources& sources, const ChosenTitle& headline)
    : sources_(sources), title_(headline.title) {
  if (headline.title.empty() || sources.document.body() == html::kNoNode) return;
  lines_ = SplitLines(sources.LinesWith(headline.node));
  auto at = std::find(lines_.begin(), lines_.end(), std::string_view(headline.title));
  if (at == lines_.end()) {
    at = std::find_if(lines_.begin(), lines_.end(), [&](std::string_view line) {
      return line.find(headline.title) != std::string_view::npos;
    });
  }
  headline_ = static_cast<size_t>(at - lines_.begin());
}

Byline TextBylines::IntroducedNear() const {
  const size_t first = headline_ > kLinesOfHead ? headline_ - kLinesOfHead : 0;
  const size_t end = std::min(lines_.size(), headline_ + kLinesBehind);
  for (size_t i = first; i < end; ++i) {
    if (lines_[i] == title_) continue;  // "From Seed to Table"
    const std::string_view dated = AfterDate(lines_[i]);
    if (dated.empty() && i < headline_) continue;  // a name above the headline needs a date
    Byline byline = dated.empty() ? ReadFrom(i) : Read(dated);
    const bool people = !byline.names.empty() && IsFull(byline.names[0]);
    if (byline.introduced && (people || !byline.desks.empty())) return byline;
  }
  return {};
}

Names TextBylines::BesideDateOrJob() const {
  const size_t first = headline_ > kLinesOfHead ? headline_ - kLinesOfHead : 0;
  const size_t end = std::min(lines_.size(), headline_ + kLinesOfHead + 1);
  for (size_t i = first; i < end; ++i) {
    Byline byline = Read(lines_[i]);
    const bool people = !byline.names.empty() &&
                        std::all_of(byline.names.begin(), byline.names.end(),
                                    [&](const std::string& name) { return IsPerson(name); });
    if (!people || !StartsWith(lines_[i], byline.names[0])) continue;
    const std::string_view rest = lines_[i].substr(byline.names[0].size());
    const bool alone = TrimMarks(rest).empty() && (HasDate(i + 1) || (i > 0 && HasDate(i - 1)));
    if (alone || HasDate(i) || BeginsWithJob(rest)) return std::move(byline.names);
  }
  return {};
}

Names TextBylines::IntroducedBelow() const {
  for (size_t i = headline_; i < lines_.size(); ++i) {
    const std::vector<std::string_view> words = SplitWords(lines_[i].substr(0, kLongestLine));
    if (words.empty()) continue;
    // "Author" or "Autorin/Autor" must name a person, here or on the next line.
    std::string start = ToLower(TrimMarks(words[0].substr(0, words[0].find('/'))));
    const bool noun = start.size() >= kShortestLabel && words.size() <= kMostNameWords + 2;
    const bool label = words.size() == 1 || (noun && IsBy(start));
    if (!label) start += " " + ToLower(TrimMarks(words[1]));
    if (!IsBy(start)) continue;
    Byline byline = ReadFrom(i);
    if (byline.introduced && !byline.names.empty() && (!label || IsPerson(byline.names[0])))
      return std::move(byline.names);
  }
  return {};
}

bool TextBylines::IsFull(const std::string& name) const {
  return IsFullName(name, sources_.lists.byline_words);
}

bool TextBylines::IsPerson(const std::string& name) const {
  const std::vector<std::string_view> words = SplitWords(name);
  return words.size() >= 2 && words.size() <= kMostNameWords &&
         sources_.lists.first_names.Contains(ToLower(words[0].substr(0, words[0].find('-'))));
}

bool TextBylines::IsBy(std::string_view phrase) const {
  return sources_.lists.byline_words.IntroductionOf(phrase) == ByRole::kBy;
}

bool TextBylines::BeginsWithJob(std::string_view rest) const {
  const std::vector<std::string_view> words = SplitWords(TrimMarks(rest));
  return !words.empty() && words.size() <= kMostNameWords &&
         std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return sources_.lists.byline_words.JobOf(ToLower(TrimMarks(word))) == JobKind::kJob;
         });
}

bool TextBylines::HasDate(size_t line) const {
  if (line >= lines_.size() || lines_[line].size() > kLongestLine) return false;
  return !FindDates(lines_[line], sources_.date_style, sources_.lists.date_words).empty();
}

// "by Ann Lee" in "Published 7 August 2023 by Ann Lee"; empty for other lines.
std::string_view TextBylines::AfterDate(std::string_view line) const {
  if (line.size() > kLongestLine) return {};
  const std::vector<FoundDate> dates =
      FindDates(line, sources_.date_style, sources_.lists.date_words);
  if (dates.empty()) return {};
  const std::string_view rest = line.substr(dates.back().span.end);
  const std::vector<std::string_view> words = SplitWords(rest);
  const bool by = words.size() > 1 && sources_.lists.byline_words.IntroductionOf(
                                          ToLower(TrimMarks(words[0]))) == ByRole::kBy;
  return by ? rest : std::string_view();
}

Byline TextBylines::Read(std::string_view line) const {
  if (line.size() > kLongestLine) return {};
  return ParseByline(line, sources_.lists.byline_words, sources_.outlets);
}

// Reads a line, together with the next one if the first is only "Written by".
Byline TextBylines::ReadFrom(size_t line) const {
  Byline alone = Read(lines_[line]);
  if (!alone.names.empty() || !alone.desks.empty() || lines_[line].size() > kLongestIntroduction ||
      line + 1 == lines_.size())
    return alone;
  const std::string_view next = lines_[line + 1];
  const char* const begin = lines_[line].data();
  return Read({begin, static_cast<size_t>(next.data() + next.size() - begin)});
}

}  // namespace lede::article
