// Finds dates in the lines of a page's text, for pages without elements marked as dates.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dates/date_label.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// Reads at most 300 KiB of text. `headline`: where the headline is shown, or kNoNode.
class TextDates {
 public:
  TextDates(const PageSources& sources, html::NodeId headline);

  // In this order: a date labelled as publication, first near the headline, then elsewhere; the
  // unlabelled date on a short line nearest to the headline; the date at the start of a paragraph
  // ("Bonn, 3 May 2022 –"); an unlabelled date on any short line.
  std::optional<PageTime> Published() const;
  // A date labelled as that of a change, first near the headline, then elsewhere.
  std::optional<PageTime> Modified() const;

 private:
  struct DatedLine {
    size_t index;  // index of the line
    size_t size;   // bytes
    std::vector<LabelledDate> dates;
  };
  // The first date labelled `label` on a short line in [begin, end).
  std::optional<PageTime> First(size_t begin, size_t end, DateLabel label) const;
  std::optional<PageTime> NearestBare() const;
  std::optional<PageTime> AtStart() const;
  std::optional<PageTime> Labelled(DateLabel label) const;
  void Read(std::string_view line, size_t index, const PageSources& sources);

  std::vector<DatedLine> lines_;
  std::string before_;  // the previous line, while reading
  size_t headline_ = 0;
};

}  // namespace lede::article
