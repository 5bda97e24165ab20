// The byline in the lines of a page's text, for pages where no element is named for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/parse_byline.h"
#include "article/metadata/author/author_names.h"
#include "article/metadata/sources/page_sources.h"
#include "article/metadata/title/choose_title.h"

namespace lede::article {

// The text's lines, read once. `sources` must outlive it.
class TextBylines {
 public:
  TextBylines(const PageSources& sources, const ChosenTitle& headline);

  // A line soon behind the headline that begins with "By" ("Written by" may stand alone on the line
  // before) and names people or a desk.
  Byline IntroducedNear() const;
  // A full name with a known first name beside a date or a job title: "Ann Lee | Senior Writer",
  // "Ann Lee - 21 December 2023", or on a line next to the date's.
  Names BesideDateOrJob() const;
  // "Written by Ann Lee" farther down: an introduction of two words at least, as "by" and "von"
  // begin sentences.
  Names IntroducedBelow() const;

 private:
  bool IsFull(const std::string& name) const;
  bool IsPerson(const std::string& name) const;
  bool BeginsWithJob(std::string_view rest) const;
  bool HasDate(size_t line) const;
  Byline Read(std::string_view line) const;
  Byline ReadFrom(size_t line) const;

  const PageSources& sources_;
  std::string_view title_;
  std::vector<std::string_view> lines_;
  size_t headline_ = 0;  // its line; past the end if none is
};

}  // namespace lede::article
