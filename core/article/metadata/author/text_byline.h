// Finds the byline in the lines of a page's text, for pages without elements marked as bylines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/parse_byline.h"
#include "article/metadata/author/author_names.h"
#include "article/metadata/sources/page_sources.h"
#include "article/metadata/title/choose_title.h"

namespace lede::article {

// Splits the text into lines once. `sources` must outlive it.
class TextBylines {
 public:
  TextBylines(const PageSources& sources, const ChosenTitle& headline);

  // A line soon after the headline that begins with "By" ("Written by" may be alone on the line
  // before) and names people or a desk; or one close to it that does so after a date.
  Byline IntroducedNear() const;
  // A full name with a known first name next to a date or job title: "Ann Lee | Senior Writer",
  // "Ann Lee - 21 December 2023", or on a line adjacent to that of the date.
  Names BesideDateOrJob() const;
  // "Written by Ann Lee" further down. The introduction must have at least two words, because
  // sentences may begin with "by" and "von", or be a line of its own above a known first name.
  Names IntroducedBelow() const;

 private:
  bool IsFull(const std::string& name) const;
  bool IsPerson(const std::string& name) const;
  bool IsBy(std::string_view phrase) const;
  bool BeginsWithJob(std::string_view rest) const;
  bool HasDate(size_t line) const;
  std::string_view AfterDate(std::string_view line) const;
  Byline Read(std::string_view line) const;
  Byline ReadFrom(size_t line) const;

  const PageSources& sources_;
  std::string_view title_;
  std::vector<std::string_view> lines_;
  size_t headline_ = 0;  // index of its line; past the end if there is none
};

}  // namespace lede::article
